-- From a first contact to an authorised assessment. What reports count has a column of its own; what a person wrote at
-- a step is kept whole, as it was written.

create sequence contact_seq start with 1 increment by 50;

create table contact (
    id                     bigint                   not null primary key,
    caller_reference       varchar(100),
    digest                 varchar(64)              not null,
    received_at            timestamp with time zone not null,
    recorded_at            timestamp with time zone not null,
    recorded_by            varchar(64)              not null,
    channel                varchar(20)              not null,
    referral_source        varchar(2)               not null,
    referrer_name          varchar(200),
    referrer_role          varchar(100),
    referrer_organisation  varchar(100),
    referrer_phone         varchar(50),
    referrer_email         varchar(250),
    anonymity_requested    boolean                  not null,
    notification_only      boolean                  not null,
    out_of_hours           boolean                  not null,
    reason                 varchar(250)             not null,
    what_happened          text                     not null,
    child_current_location varchar(250)             not null,
    injuries               text,
    alleged_perpetrator    text,
    family_aware           varchar(20)              not null,
    family_group_id        bigint                   not null,
    constraint contact_once_for_a_caller unique (caller_reference)
);
create index contact_by_receipt on contact (received_at);

create sequence contact_child_seq start with 1 increment by 50;

create table contact_child (
    id                      bigint      not null primary key,
    contact_id              bigint      not null references contact (id),
    case_reference          varchar(20) not null references child (case_reference),
    position                integer     not null,
    treated_as              varchar(20) not null,
    possible_matches        text,
    date_of_birth_estimated boolean     not null,
    school                  varchar(100),
    childs_words            text
);
create index contact_child_by_contact on contact_child (contact_id);
create index contact_child_by_child on contact_child (case_reference);

create sequence referral_seq start with 1 increment by 50;

create table referral (
    id                     bigint                   not null primary key,
    case_reference         varchar(20)              not null references child (case_reference),
    open_for               varchar(20),
    contact_id             bigint                   not null references contact (id),
    received_at            timestamp with time zone not null,
    latest_contact_at      timestamp with time zone not null,
    referral_source        varchar(2)               not null,
    open_case              boolean                  not null,
    out_of_hours           boolean                  not null,
    episode_opened         boolean                  not null,
    previous_referrals12m  integer                  not null,
    re_referral            boolean                  not null,
    immediate_protection   boolean,
    homeless_tonight       boolean,
    safety_checked_at      timestamp with time zone,
    safety_checked_by      varchar(64),
    rag_rating             varchar(5),
    rag_at                 timestamp with time zone,
    rag_by                 varchar(64),
    risk_flags             varchar(200),
    consent_decision       varchar(12),
    advice                 varchar(40),
    interim_at             timestamp with time zone,
    interim_by             varchar(64),
    outcome                varchar(40),
    threshold_level        integer,
    decided_at             timestamp with time zone,
    decided_by             varchar(64),
    national_outcome       varchar(30),
    acknowledged_at        timestamp with time zone,
    told_at                timestamp with time zone,
    handed_over_at         timestamp with time zone,
    ended_at               timestamp with time zone,
    version                bigint                   not null,
    constraint one_open_referral_for_a_child unique (open_for)
);
create index referral_by_child on referral (case_reference, received_at);
create index referral_by_decision on referral (decided_at);
create index referral_by_receipt on referral (received_at);

create sequence urgency_rating_seq start with 1 increment by 50;

create table urgency_rating (
    id          bigint                   not null primary key,
    referral_id bigint                   not null references referral (id),
    rating      varchar(5)               not null,
    rationale   text                     not null,
    rated_at    timestamp with time zone not null,
    rated_by    varchar(64)              not null
);
create index urgency_rating_by_referral on urgency_rating (referral_id);

create sequence partner_check_seq start with 1 increment by 50;

create table partner_check (
    id                    bigint                   not null primary key,
    referral_id           bigint                   not null references referral (id),
    case_reference        varchar(20)              not null references child (case_reference),
    open_for              varchar(60),
    partner               varchar(40)              not null,
    question              text                     not null,
    requested_at          timestamp with time zone not null,
    requested_by          varchar(64)              not null,
    due_at                timestamp with time zone not null,
    response              varchar(30),
    answered_at           timestamp with time zone,
    answered_by           varchar(64),
    summary               text,
    involved_since        varchar(250),
    not_for_family_reason text,
    contact_name          varchar(100),
    contact_phone         varchar(50),
    delay_reason          text,
    constraint one_open_question_to_a_partner unique (open_for)
);
create index partner_check_by_referral on partner_check (referral_id);
create index partner_check_by_partner on partner_check (partner, requested_at);
create index partner_check_by_child on partner_check (case_reference);

create sequence threshold_decision_seq start with 1 increment by 50;

create table threshold_decision (
    id                      bigint                   not null primary key,
    referral_id             bigint                   not null references referral (id),
    case_reference          varchar(20)              not null references child (case_reference),
    outcome                 varchar(40)              not null,
    threshold_level         integer,
    advice                  varchar(40),
    rationale               text                     not null,
    differs_because         text,
    different_this_time     text,
    safe_meanwhile_because  text,
    consent                 varchar(10),
    private_fostering_carer varchar(100),
    arrangement_start       date,
    notified_on             date,
    other_authority         varchar(250),
    contingency_plan        text,
    contingency_agency      varchar(30),
    contingency_owner       varchar(100),
    to_be_confirmed         boolean                  not null,
    confirmed_by            varchar(64),
    confirmed_at            timestamp with time zone,
    confirmation_rationale  text,
    decided_at              timestamp with time zone not null,
    decided_by              varchar(64)              not null
);
create index threshold_decision_by_referral on threshold_decision (referral_id, id);
create index threshold_decision_by_child on threshold_decision (case_reference, decided_at);

create table safety_action (
    decision_id bigint       not null references threshold_decision (id),
    position    integer      not null,
    action      text         not null,
    agency      varchar(30)  not null,
    owner       varchar(100) not null,
    due         date         not null,
    primary key (decision_id, position)
);

create sequence assessment_seq start with 1 increment by 50;

create table assessment (
    id                      bigint                   not null primary key,
    referral_id             bigint                   not null references referral (id),
    case_reference          varchar(20)              not null references child (case_reference),
    open_for                varchar(20),
    decided_as              varchar(40)              not null,
    referred_at             timestamp with time zone not null,
    started_at              timestamp with time zone not null,
    worker                  varchar(64),
    qualification           varchar(20),
    supervisor              varchar(64),
    accepted_at             timestamp with time zone,
    target_date             date,
    disabled_child          boolean,
    internal_review_on      date,
    midpoint_decision       varchar(20),
    child_seen              varchar(15),
    child_seen_on           date,
    seen_alone              boolean,
    risk_flags              varchar(200),
    father_included         boolean,
    young_carer             boolean,
    lives_with_non_relative boolean,
    missing_education       boolean,
    screened                boolean                  not null,
    traced                  boolean                  not null,
    multi_agency_meeting    boolean,
    writer                  varchar(64),
    written_at              timestamp with time zone,
    factors                 varchar(400),
    primary_need            varchar(2),
    recommended_outcome     varchar(30),
    family_agrees           varchar(10),
    shared_with_family_on   date,
    advice                  varchar(40),
    returns                 integer                  not null,
    outcome                 varchar(30),
    rationale               text,
    differs_because         text,
    requires_support        boolean,
    overrun_reason          text,
    authorised_at           timestamp with time zone,
    authorised_by           varchar(64),
    working_days_taken      integer,
    ended_at                timestamp with time zone,
    version                 bigint                   not null,
    constraint one_open_assessment_for_a_child unique (open_for)
);
create index assessment_by_referral on assessment (referral_id);
create index assessment_by_child on assessment (case_reference, started_at);
create index assessment_by_worker on assessment (worker, ended_at);
create index assessment_by_authorisation on assessment (authorised_at);

create sequence written_account_seq start with 1 increment by 50;

create table written_account (
    id             bigint                   not null primary key,
    referral_id    bigint                   not null references referral (id),
    case_reference varchar(20)              not null references child (case_reference),
    step           varchar(64)              not null,
    account        text                     not null,
    written_at     timestamp with time zone not null,
    written_by     varchar(64)              not null
);
create index written_account_by_child on written_account (case_reference, step, id);
create index written_account_by_referral on written_account (referral_id);
