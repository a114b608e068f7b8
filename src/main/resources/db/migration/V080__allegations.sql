-- Allegations against people who work with children, apart from the child's case.

create sequence allegation_seq start with 1 increment by 50;

create table allegation (
    id                  bigint                   not null primary key,
    case_reference      varchar(20)              not null references child (case_reference),
    process_instance_id varchar(64)              not null,
    known_at            timestamp with time zone not null,
    consulted_at        timestamp with time zone,
    adult_name          varchar(100),
    adult_role          varchar(100),
    employer            varchar(100),
    allegation          text,
    criteria            varchar(120),
    other_children      text,
    child_at_risk       boolean,
    decision            varchar(24),
    advice              text,
    rationale           text,
    next_review_on      date,
    consulted_by        varchar(64),
    next_review_due     date,
    standing            varchar(20),
    concluded_at        timestamp with time zone,
    version             bigint                   not null,
    constraint one_allegation_for_a_process unique (process_instance_id)
);
create index allegation_by_child on allegation (case_reference);

create sequence allegation_review_seq start with 1 increment by 50;

create table allegation_review (
    id                    bigint                   not null primary key,
    allegation_id         bigint                   not null references allegation (id),
    reviewed_on           date                     not null,
    outcome               varchar(20)              not null,
    rationale             text                     not null,
    next_review_on        date,
    barring_referral      varchar(12),
    regulator             varchar(100),
    employment_outcome    text,
    child_and_family_told boolean,
    why_not_told          text,
    recorded_at           timestamp with time zone not null,
    recorded_by           varchar(64)              not null
);
create index allegation_review_by_allegation on allegation_review (allegation_id);
