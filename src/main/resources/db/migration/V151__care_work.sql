-- What is done for a looked-after child, and what of it decides on what falls due next.

alter table care_period add category_of_need varchar(3);
alter table care_period add iro varchar(64);
alter table care_period add permanence_plan varchar(10);
alter table care_period add until_eighteen boolean default false not null;
alter table care_period add care_plan_on date;
alter table care_period add plan_to_change boolean not null default false;
alter table care_period add first_review_on date;
alter table care_period add last_review_on date;
alter table care_period add reviews integer default 0 not null;
alter table care_period add last_visit_on date;
alter table care_period add unseen_visits integer default 0 not null;
alter table care_period add last_health_on date;
alter table care_period add last_dental_on date;
alter table care_period add last_iro_contact_on date;

create sequence care_account_seq start with 1 increment by 50;

create table care_account (
    id             bigint                   not null primary key,
    case_reference varchar(20)              not null references child (case_reference),
    period_id      bigint references care_period (id),
    step           varchar(40)              not null,
    happened_on    date                     not null,
    account        text                     not null,
    written_at     timestamp with time zone not null,
    written_by     varchar(64)              not null
);
create index care_account_by_child on care_account (case_reference, step, happened_on);

create sequence placement_search_seq start with 1 increment by 50;

create table placement_search (
    id                 bigint      not null primary key,
    case_reference     varchar(20) not null references child (case_reference),
    open_for           varchar(20),
    sought_because     text        not null,
    needed_by          date        not null,
    begun_on           date        not null,
    found_on           date,
    placement_type     varchar(3),
    placement_provider varchar(3),
    placement_address  text,
    ofsted_urn         varchar(10),
    unregistered       boolean,
    approval           varchar(20),
    override_decision  varchar(20),
    ended_on           date,
    ended_how          varchar(20),
    version            bigint      not null,
    constraint one_placement_search_for_a_child unique (open_for)
);
create index placement_search_by_child on placement_search (case_reference);

create sequence end_of_care_proposal_seq start with 1 increment by 50;

create table end_of_care_proposal (
    id             bigint      not null primary key,
    case_reference varchar(20) not null references child (case_reference),
    open_for       varchar(20),
    proposed_on    date        not null,
    proposed_by    varchar(64) not null,
    reason         varchar(3)  not null,
    lives_now      text        not null,
    approver       varchar(20) not null,
    version        bigint      not null,
    constraint one_end_of_care_for_a_child unique (open_for)
);
create index end_of_care_by_child on end_of_care_proposal (case_reference);

create sequence iro_dispute_seq start with 1 increment by 50;

create table iro_dispute (
    id             bigint      not null primary key,
    case_reference varchar(20) not null references child (case_reference),
    open_for       varchar(20),
    raised_on      date        not null,
    raised_by      varchar(64) not null,
    matter         text        not null,
    asked_level    varchar(20) not null,
    ended_on       date,
    ended_how      varchar(80),
    version        bigint      not null,
    constraint one_iro_dispute_for_a_child unique (open_for)
);
create index iro_dispute_by_child on iro_dispute (case_reference);
