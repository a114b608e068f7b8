-- Child protection: each time a child is on it, what was decided, and what people wrote.

create sequence protection_case_seq start with 1 increment by 50;

create table protection_case (
    id                      bigint                   not null primary key,
    case_reference          varchar(20)              not null references child (case_reference),
    open_for                varchar(20),
    transfer_in             boolean                  not null,
    opened_at               timestamp with time zone not null,
    partners                varchar(200),
    discussion_led_by       varchar(64),
    other_authority         varchar(100),
    notified_on             date,
    conference_asked_for    boolean                  not null,
    previous_plans          integer                  not null,
    last_plan_ended_on      date,
    chair                   varchar(64),
    plan_started_on         date,
    panel_held_on           date,
    initial_category        varchar(3),
    latest_category         varchar(3),
    visits_every            integer                  not null,
    last_seen_on            date,
    unseen_together         integer                  not null,
    visits_unseen           integer                  not null,
    groups_without_progress integer                  not null,
    last_group_on           date,
    reviews                 integer                  not null,
    last_conference_on      date,
    review_planned_for      date,
    step_down_decided_on    date,
    plan_ended_on           date,
    plan_end                varchar(20),
    destination             text,
    adults_asked            boolean                  not null,
    closed_at               timestamp with time zone,
    closed_because          varchar(100),
    version                 bigint                   not null,
    constraint one_child_protection_for_a_child unique (open_for),
    constraint protection_plan_does_not_end_before_it_began check (plan_ended_on is null or plan_ended_on >= plan_started_on)
);
create index protection_case_by_child on protection_case (case_reference);
create index protection_case_by_plan on protection_case (plan_started_on);
create index protection_case_by_plan_end on protection_case (plan_ended_on, plan_started_on);
create index protection_case_by_opening on protection_case (opened_at);

create sequence protection_enquiry_seq start with 1 increment by 50;

create table protection_enquiry (
    id                  bigint      not null primary key,
    case_id             bigint      not null references protection_case (id),
    case_reference      varchar(20) not null references child (case_reference),
    open_for            varchar(20),
    discussed_on        date        not null,
    joint               boolean     not null,
    lead_practitioner   varchar(64) not null,
    child_seen_at       timestamp with time zone,
    writer              varchar(64),
    outcome             varchar(40),
    decided_on          date,
    decided_by          varchar(64),
    conference_on       date,
    conference_decision varchar(20),
    version             bigint      not null,
    constraint one_section_47_enquiry_for_a_child unique (open_for)
);
create index protection_enquiry_by_case on protection_enquiry (case_id);
create index protection_enquiry_by_child on protection_enquiry (case_reference);
create index protection_enquiry_by_day on protection_enquiry (discussed_on);
create index protection_enquiry_by_decision on protection_enquiry (decided_on);
create index protection_enquiry_by_conference on protection_enquiry (conference_on);
create index protection_enquiry_by_outcome on protection_enquiry (outcome, conference_on);

create sequence protection_conference_seq start with 1 increment by 50;

create table protection_conference (
    id               bigint                   not null primary key,
    case_id          bigint                   not null references protection_case (id),
    case_reference   varchar(20)              not null references child (case_reference),
    open_for         varchar(20),
    kind             varchar(12)              not null,
    booked_for       timestamp with time zone not null,
    place            varchar(250)             not null,
    chair            varchar(64)              not null,
    partners         varchar(200),
    advocate_offered boolean                  not null,
    advocate_wanted  boolean                  not null,
    excluded_parent  varchar(100),
    late             boolean                  not null,
    times_not_held   integer                  not null,
    report_shared_on date,
    held_on          date,
    participation    varchar(3),
    decision         varchar(20),
    version          bigint                   not null,
    constraint one_booked_conference_for_a_child unique (open_for)
);
create index protection_conference_by_case on protection_conference (case_id);

create sequence protection_partner_seq start with 1 increment by 50;

create table protection_partner (
    id             bigint      not null primary key,
    case_id        bigint      not null references protection_case (id),
    case_reference varchar(20) not null references child (case_reference),
    part           varchar(12) not null,
    partner        varchar(16) not null,
    open_for       varchar(60),
    needed_at      timestamp with time zone,
    answered_at    timestamp with time zone,
    answered_by    varchar(64),
    knows_child    boolean,
    said           text,
    not_for_family text,
    judgement      varchar(8),
    unanswered     boolean     not null,
    version        bigint      not null,
    constraint one_question_to_a_partner unique (open_for)
);
create index protection_partner_by_case on protection_partner (case_id);

create sequence protection_event_seq start with 1 increment by 50;

create table protection_event (
    id          bigint                   not null primary key,
    kind        varchar(12)              not null,
    held_at     timestamp with time zone not null,
    held_on     date                     not null,
    place       varchar(250),
    people      text,
    agencies    varchar(250),
    quorate     boolean                  not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64)              not null
);

create sequence protection_event_child_seq start with 1 increment by 50;

create table protection_event_child (
    id             bigint      not null primary key,
    event_id       bigint      not null references protection_event (id),
    case_reference varchar(20) not null references child (case_reference),
    answered       boolean     not null
);
create index protection_event_by_child on protection_event_child (case_reference, answered);
create index protection_event_child_by_event on protection_event_child (event_id);

create sequence protection_outcome_seq start with 1 increment by 50;

create table protection_outcome (
    id       bigint       not null primary key,
    case_id  bigint       not null references protection_case (id),
    number   integer      not null,
    wanted   varchar(250) not null,
    how_seen varchar(250) not null,
    owner    varchar(100) not null,
    by_when  date         not null,
    added_on date         not null,
    constraint an_outcome_has_its_number unique (case_id, number)
);

create sequence protection_outcome_score_seq start with 1 increment by 50;

create table protection_outcome_score (
    id         bigint       not null primary key,
    outcome_id bigint       not null references protection_outcome (id),
    scored_on  date         not null,
    progress   varchar(12)  not null,
    seen       varchar(250) not null
);
create index protection_outcome_score_by_outcome on protection_outcome_score (outcome_id);

create sequence neglect_score_seq start with 1 increment by 50;

create table neglect_score (
    id             bigint      not null primary key,
    case_reference varchar(20) not null references child (case_reference),
    tool           varchar(20) not null,
    score          integer     not null,
    scored_on      date        not null,
    recorded_by    varchar(64) not null
);
create index neglect_score_by_child on neglect_score (case_reference);

create sequence protection_visit_seq start with 1 increment by 50;

create table protection_visit (
    id           bigint      not null primary key,
    case_id      bigint      not null references protection_case (id),
    visited_on   date        not null,
    seen         varchar(12) not null,
    seen_alone   boolean,
    bedroom_seen boolean,
    late         boolean     not null
);
create index protection_visit_by_case on protection_visit (case_id);

create sequence protection_account_seq start with 1 increment by 50;

create table protection_account (
    id             bigint                   not null primary key,
    case_id        bigint references protection_case (id),
    case_reference varchar(20)              not null references child (case_reference),
    step           varchar(64)              not null,
    account        text                     not null,
    written_at     timestamp with time zone not null,
    written_by     varchar(64)              not null
);
create index protection_account_by_case on protection_account (case_id, step);
create index protection_account_by_child on protection_account (case_reference);

create sequence protective_action_seq start with 1 increment by 50;

create table protective_action (
    id                     bigint                   not null primary key,
    case_reference         varchar(20)              not null references child (case_reference),
    action                 varchar(20)              not null,
    starts_at              timestamp with time zone not null,
    police_protection_from timestamp with time zone,
    ends_at                timestamp with time zone,
    court                  varchar(100),
    reference              varchar(100),
    conditions             text,
    exclusion              text,
    extended               boolean                  not null,
    ended_at               timestamp with time zone,
    ended_how              varchar(100),
    recorded_at            timestamp with time zone not null,
    recorded_by            varchar(64)              not null,
    version                bigint                   not null
);
create index protective_action_by_child on protective_action (case_reference);

create sequence serious_incident_seq start with 1 increment by 50;

create table serious_incident (
    id                   bigint                   not null primary key,
    case_reference       varchar(20)              not null references child (case_reference),
    kind                 varchar(12)              not null,
    known_on             date                     not null,
    account              text                     not null,
    notified             boolean,
    notified_on          date,
    rapid_review_sent_on date,
    recorded_at          timestamp with time zone not null,
    recorded_by          varchar(64)              not null,
    version              bigint                   not null
);
create index serious_incident_by_child on serious_incident (case_reference);
