-- Private fostering arrangements: taken up, visited, assessed and signed off.

create sequence private_fostering_arrangement_seq start with 1 increment by 50;

create table private_fostering_arrangement (
    id                      bigint                   not null primary key,
    case_reference          varchar(20)              not null references child (case_reference),
    open_for                varchar(20),
    notified_at             timestamp with time zone not null,
    decision                varchar(24),
    not_private_reason      varchar(20),
    not_private_explanation text,
    notified_on             date,
    aware_on                date,
    notified_by             varchar(20),
    starts_on               date,
    late_notice_reason      varchar(250),
    intended_until          date,
    carer_name              varchar(100),
    carer_address           varchar(250),
    carer_relationship      varchar(250),
    visiting_worker         varchar(64),
    notice_late             boolean,
    assessed_by             varchar(64),
    sign_off                varchar(24),
    to_end_on               date,
    closed_at               timestamp with time zone,
    ended_on                date,
    ended_because           varchar(100),
    ended_destination       varchar(250),
    version                 bigint                   not null,
    constraint one_private_fostering_for_a_child unique (open_for)
);
create index private_fostering_by_child on private_fostering_arrangement (case_reference);

create sequence private_fostering_visit_seq start with 1 increment by 50;

create table private_fostering_visit (
    id                   bigint                   not null primary key,
    arrangement_id       bigint                   not null references private_fostering_arrangement (id),
    visited_on           date                     not null,
    child_seen           boolean                  not null,
    why_not_seen         text,
    spoken_to_alone      boolean,
    why_not_alone        text,
    voice_method         varchar(20),
    childs_words         text,
    what_child_wants     text,
    bedroom_seen         boolean                  not null,
    carer_seen           boolean                  not null,
    health_and_education text,
    family_time          text,
    identity             text,
    report               text                     not null,
    welfare_safeguarded  boolean                  not null,
    at_risk              boolean                  not null,
    risk_reason          text,
    arrangement_ended    boolean                  not null,
    ended_on             date,
    ended_reason         varchar(24),
    ended_destination    varchar(250),
    recorded_at          timestamp with time zone not null,
    recorded_by          varchar(64)              not null
);
create index private_fostering_visit_by_arrangement on private_fostering_visit (arrangement_id);

create sequence private_fostering_assessment_seq start with 1 increment by 50;

create table private_fostering_assessment (
    id                    bigint                   not null primary key,
    arrangement_id        bigint                   not null references private_fostering_arrangement (id),
    factor                varchar(3)               not null,
    purpose               text                     not null,
    childs_wishes         text                     not null,
    parents_views         text                     not null,
    carers_suitability    text                     not null,
    household_checks_done boolean                  not null,
    accommodation         text                     not null,
    health_and_education  text                     not null,
    family_time           text                     not null,
    identity              text                     not null,
    money                 text,
    analysis              text                     not null,
    how_childs_views_used text                     not null,
    recommendation        varchar(30)              not null,
    requirements          text,
    recorded_at           timestamp with time zone not null,
    recorded_by           varchar(64)              not null
);
create index private_fostering_assessment_by_arrangement on private_fostering_assessment (arrangement_id);

create sequence private_fostering_sign_off_seq start with 1 increment by 50;

create table private_fostering_sign_off (
    id             bigint                   not null primary key,
    arrangement_id bigint                   not null references private_fostering_arrangement (id),
    decision       varchar(24)              not null,
    rationale      text                     not null,
    requirements   text,
    advice         text,
    ends_on        date,
    destination    varchar(250),
    recorded_at    timestamp with time zone not null,
    recorded_by    varchar(64)              not null
);
create index private_fostering_sign_off_by_arrangement on private_fostering_sign_off (arrangement_id);

create sequence private_fostering_notice_seq start with 1 increment by 50;

create table private_fostering_notice (
    id             bigint                   not null primary key,
    arrangement_id bigint                   not null references private_fostering_arrangement (id),
    what_is_new    text                     not null,
    decision       varchar(24)              not null,
    rationale      text                     not null,
    recorded_at    timestamp with time zone not null,
    recorded_by    varchar(64)              not null
);
create index private_fostering_notice_by_arrangement on private_fostering_notice (arrangement_id);
