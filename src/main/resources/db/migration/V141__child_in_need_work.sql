-- The work of a child in need plan: taken up, met about, visited, reviewed and ended.

alter table child_in_need_plan add column contingency text;
alter table child_in_need_plan add column how_made_together text;
alter table child_in_need_plan add column review_on date;
alter table child_in_need_plan add column progress_on date;
alter table child_in_need_plan add column short_breaks_basis varchar(16);
alter table child_in_need_plan add column short_breaks_package text;
alter table child_in_need_plan add column short_breaks_days integer;
alter table child_in_need_plan add column short_breaks_provider varchar(250);

create sequence child_in_need_acceptance_seq start with 1 increment by 50;

create table child_in_need_acceptance (
    id                   bigint                   not null primary key,
    plan_id              bigint                   not null references child_in_need_plan (id),
    decision             varchar(12)              not null,
    not_taken_up_because text,
    support_goes_on      text,
    worker_stays         boolean,
    new_worker           varchar(64),
    recorded_at          timestamp with time zone not null,
    recorded_by          varchar(64)              not null
);
create index child_in_need_acceptance_by_plan on child_in_need_acceptance (plan_id);

create sequence child_in_need_arrangement_seq start with 1 increment by 50;

create table child_in_need_arrangement (
    id          bigint                   not null primary key,
    plan_id     bigint                   not null references child_in_need_plan (id),
    standing    varchar(16)              not null,
    meeting_on  date,
    how         varchar(12),
    offered     varchar(60),
    reason      varchar(24),
    explanation text,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64)              not null
);
create index child_in_need_arrangement_by_plan on child_in_need_arrangement (plan_id);
create index child_in_need_arrangement_by_time on child_in_need_arrangement (recorded_at);

create sequence child_in_need_meeting_seq start with 1 increment by 50;

create table child_in_need_meeting (
    id               bigint                   not null primary key,
    plan_id          bigint                   not null references child_in_need_plan (id),
    outcome          varchar(24)              not null,
    held_on          date,
    how              varchar(12),
    offered          varchar(60),
    reason           varchar(24),
    explanation      text,
    new_meeting_on   date,
    visit_booked_for date,
    family_view      text,
    recorded_at      timestamp with time zone not null,
    recorded_by      varchar(64)              not null
);
create index child_in_need_meeting_by_plan on child_in_need_meeting (plan_id);
create index child_in_need_meeting_by_time on child_in_need_meeting (recorded_at);

create table child_in_need_meeting_attended (
    meeting_id bigint       not null references child_in_need_meeting (id),
    position   integer      not null,
    name       varchar(100) not null,
    role       varchar(100) not null,
    family     boolean      not null,
    primary key (meeting_id, position)
);

-- What is to be different for the child, by when we know, and who sees to it; numbered within the plan.
create sequence child_in_need_outcome_seq start with 1 increment by 50;

create table child_in_need_outcome (
    id         bigint       not null primary key,
    plan_id    bigint       not null references child_in_need_plan (id),
    number     integer      not null,
    goal       text         not null,
    measure    text         not null,
    owner      varchar(100) not null,
    due_on     date         not null,
    status     varchar(20)  not null,
    status_on  date         not null,
    how_it_goes text,
    version    bigint       not null,
    constraint child_in_need_outcome_once unique (plan_id, number)
);

create sequence child_in_need_visit_seq start with 1 increment by 50;

create table child_in_need_visit (
    id               bigint                   not null primary key,
    plan_id          bigint                   not null references child_in_need_plan (id),
    result           varchar(20)              not null,
    visited_on       date                     not null,
    why_not_seen     text,
    spoken_to_alone  boolean,
    why_not_alone    text,
    voice_method     varchar(20),
    childs_words     text,
    what_child_wants text,
    bedroom_seen     boolean,
    plan_progress    text,
    report           text                     not null,
    at_risk          boolean                  not null,
    risk_reason      text,
    family_agrees    boolean                  not null,
    family_view      text,
    recorded_at      timestamp with time zone not null,
    recorded_by      varchar(64)              not null
);
create index child_in_need_visit_by_plan on child_in_need_visit (plan_id);

create sequence child_in_need_review_seq start with 1 increment by 50;

create table child_in_need_review (
    id             bigint                   not null primary key,
    plan_id        bigint                   not null references child_in_need_plan (id),
    held_on        date                     not null,
    family_view    text                     not null,
    decision       varchar(24)              not null,
    rationale      text                     not null,
    next_review_on date,
    recorded_at    timestamp with time zone not null,
    recorded_by    varchar(64)              not null
);
create index child_in_need_review_by_plan on child_in_need_review (plan_id);

create table child_in_need_review_attended (
    review_id bigint       not null references child_in_need_review (id),
    position  integer      not null,
    name      varchar(100) not null,
    role      varchar(100) not null,
    family    boolean      not null,
    primary key (review_id, position)
);

create sequence child_in_need_long_review_seq start with 1 increment by 50;

create table child_in_need_long_review (
    id                bigint                   not null primary key,
    plan_id           bigint                   not null references child_in_need_plan (id),
    what_has_changed  text                     not null,
    why_still_needed  text                     not null,
    what_must_change  text                     not null,
    recorded_at       timestamp with time zone not null,
    recorded_by       varchar(64)              not null
);
create index child_in_need_long_review_by_plan on child_in_need_long_review (plan_id);

create sequence child_in_need_request_seq start with 1 increment by 50;

create table child_in_need_request (
    id          bigint                   not null primary key,
    plan_id     bigint                   not null references child_in_need_plan (id),
    what_is_new text                     not null,
    decision    varchar(24)              not null,
    rationale   text                     not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64)              not null
);
create index child_in_need_request_by_plan on child_in_need_request (plan_id);

create sequence child_in_need_no_consent_seq start with 1 increment by 50;

create table child_in_need_no_consent (
    id               bigint                   not null primary key,
    plan_id          bigint                   not null references child_in_need_plan (id),
    decision         varchar(24)              not null,
    rationale        text                     not null,
    what_family_said text                     not null,
    recorded_at      timestamp with time zone not null,
    recorded_by      varchar(64)              not null
);
create index child_in_need_no_consent_by_plan on child_in_need_no_consent (plan_id);
create index child_in_need_no_consent_by_time on child_in_need_no_consent (recorded_at);

-- How a plan is to end, as a team manager decided; before the shortest time only with a service manager's signature.
create sequence child_in_need_ending_seq start with 1 increment by 50;

create table child_in_need_ending (
    id                   bigint                   not null primary key,
    plan_id              bigint                   not null references child_in_need_plan (id),
    plan_end             varchar(24)              not null,
    for_want_of_consent  boolean                  not null,
    rationale            text                     not null,
    ends_on              date                     not null,
    case_closes          boolean                  not null,
    goes_on_with         varchar(250),
    reason_for_closure   varchar(3),
    accepted_by          varchar(100),
    accepted_on          date,
    first_contact_on     date,
    receiving_authority  varchar(100),
    moved_on             date,
    acceptance_reference varchar(100),
    care_act_section     varchar(3),
    where_to_turn        text                     not null,
    early                boolean                  not null,
    signed               boolean,
    signed_at            timestamp with time zone,
    signed_by            varchar(64),
    signed_because       text,
    recorded_at          timestamp with time zone not null,
    recorded_by          varchar(64)              not null,
    version              bigint                   not null
);
create index child_in_need_ending_by_plan on child_in_need_ending (plan_id);
create index child_in_need_ending_by_signature on child_in_need_ending (signed_at);
