-- What happens to a child across all journeys.

create sequence life_event_seq start with 1 increment by 50;

create table life_event (
    id                   bigint                   not null primary key,
    case_reference       varchar(20)              not null references child (case_reference),
    change_kind          varchar(20)              not null,
    concern_received_at  timestamp with time zone,
    referral_source_code varchar(2),
    reported_by          varchar(100),
    channel              varchar(20),
    reason               varchar(250),
    what_is_new          text,
    child_safe_now       varchar(10),
    child_current_location varchar(250),
    family_aware         varchar(20),
    date_of_birth        date,
    first_name           varchar(100),
    family_name          varchar(100),
    sex                  varchar(1),
    receiving_authority  varchar(100),
    moved_on             date,
    accepted_on          date,
    accepted_by          varchar(100),
    acceptance_reference varchar(100),
    reason_for_closure   varchar(3),
    closed_on            date,
    closure_rationale    text,
    destination          varchar(250),
    ended_on             date,
    died_on              date,
    circumstances        text,
    told_by              varchar(100),
    support_offered      varchar(250),
    recorded_at          timestamp with time zone not null,
    recorded_by          varchar(64)              not null
);
create index life_event_by_child on life_event (case_reference);

create sequence incident_decision_seq start with 1 increment by 50;

create table incident_decision (
    id                                  bigint                   not null primary key,
    case_reference                      varchar(20)              not null references child (case_reference),
    letters_stopped                     boolean                  not null,
    family_support                      text                     not null,
    staff_support                       text,
    abuse_or_neglect_known_or_suspected boolean                  not null,
    notify_panel                        boolean                  not null,
    notified_on                         date,
    child_death_review_told             boolean                  not null,
    rationale                           text                     not null,
    decided_at                          timestamp with time zone not null,
    decided_by                          varchar(64)              not null
);
create index incident_decision_by_child on incident_decision (case_reference);

create sequence support_after_18_seq start with 1 increment by 50;

create table support_after_18 (
    id                  bigint                   not null primary key,
    case_reference      varchar(20)              not null references child (case_reference),
    journey             varchar(64)              not null,
    young_persons_view  text                     not null,
    referral_made       boolean                  not null,
    care_act_section    varchar(3),
    referred_on         date,
    accepted_by         varchar(100),
    why_not_needed      text,
    destination         varchar(250)             not null,
    unfinished_work     text                     not null,
    recorded_at         timestamp with time zone not null,
    recorded_by         varchar(64)              not null
);
create index support_after_18_by_child on support_after_18 (case_reference);

create sequence hand_over_seq start with 1 increment by 50;

create table hand_over (
    id                 bigint                   not null primary key,
    case_reference     varchar(20)              not null references child (case_reference),
    message            varchar(64)              not null,
    taken_forward_on   date                     not null,
    taken_over_by      varchar(100)             not null,
    what_was_done      text                     not null,
    child_informed     text                     not null,
    recorded_elsewhere varchar(250),
    recorded_at        timestamp with time zone not null,
    recorded_by        varchar(64)              not null
);
create index hand_over_by_child on hand_over (case_reference);

-- One row for each consent of which the worker was reminded.
create table consent_reminder (
    consent_id  bigint                   not null primary key references consent (id),
    reminded_at timestamp with time zone not null
);
