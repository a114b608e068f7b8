-- Homeless young people of 16 and 17: what both authorities did together, from the presentation until they are settled.

create sequence joint_assessment_seq start with 1 increment by 50;

create table joint_assessment (
    id                          bigint                   not null primary key,
    case_reference              varchar(20)              not null references child (case_reference),
    open_for                    varchar(20),
    round                       integer                  not null,
    presented_at                timestamp with time zone not null,
    referral_at                 timestamp with time zone not null,
    presented_to                varchar(24),
    district                    varchar(40),
    contact                     varchar(250),
    last_settled_address        varchar(250),
    reason_for_loss             varchar(40),
    tonight_at                  varchar(20),
    accepted_at                 timestamp with time zone,
    accepted_by                 varchar(64),
    other_authority             varchar(100),
    provider                    varchar(40),
    assessment_explained_at     timestamp with time zone,
    offered_at_first_contact    boolean,
    advocacy_offered_at         timestamp with time zone,
    advocacy_declined_reason    text,
    advocate_asked_at           timestamp with time zone,
    advocate_met_at             timestamp with time zone,
    found                       varchar(20),
    can_return                  varchar(20),
    family_result               varchar(20),
    unaccompanied               boolean,
    in_need                     varchar(10),
    requires_accommodation      varchar(10),
    cause_found                 varchar(10),
    relevant_child              varchar(10),
    weeks_looked_after          integer,
    need_writer                 varchar(64),
    need_assessed_at            timestamp with time zone,
    housing_assessed_at         timestamp with time zone,
    intentionality_asserted_at  timestamp with time zone,
    intentionality_reviewed_at  timestamp with time zone,
    advice                      varchar(40),
    comparison_given_at         timestamp with time zone,
    comparison_version          integer,
    entitlements_explained_at   timestamp with time zone,
    capacity_considered_at      timestamp with time zone,
    think_until                 timestamp with time zone,
    no_pressure_at              timestamp with time zone,
    no_pressure_by              varchar(64),
    choice                      varchar(20),
    choice_at                   timestamp with time zone,
    understood_options          boolean,
    outcome                     varchar(1),
    settled_at                  timestamp with time zone,
    looked_after_from           date,
    decline_reviews             integer                  not null,
    last_contact_at             timestamp with time zone,
    closed_at                   timestamp with time zone,
    closed_because              varchar(250),
    version                     bigint                   not null,
    constraint one_joint_assessment_for_a_child unique (open_for)
);
create index joint_assessment_by_child on joint_assessment (case_reference);
create index joint_assessment_by_presentation on joint_assessment (presented_at);

create sequence homeless_presentation_seq start with 1 increment by 50;

create table homeless_presentation (
    id                   bigint                   not null primary key,
    case_reference       varchar(20)              not null references child (case_reference),
    joint_assessment_id  bigint references joint_assessment (id),
    presented_at         timestamp with time zone not null,
    presented_to         varchar(24),
    district             varchar(40),
    contact              varchar(250),
    last_settled_address varchar(250),
    reason_for_loss      varchar(40),
    in_their_words       text,
    tonight_at           varchar(20),
    safe_tonight         boolean,
    taken                varchar(20),
    recorded_at          timestamp with time zone not null,
    recorded_by          varchar(64)              not null
);
create index homeless_presentation_by_child on homeless_presentation (case_reference, presented_at);
create index homeless_presentation_by_time on homeless_presentation (presented_at);

create sequence stay_seq start with 1 increment by 50;

-- Every place in which a young person was, night by night: suitable or not, and whether it is their home for now.
create table stay (
    id                  bigint                   not null primary key,
    case_reference      varchar(20)              not null references child (case_reference),
    joint_assessment_id bigint                   not null references joint_assessment (id),
    kind                varchar(30),
    how                 varchar(20),
    suitable            boolean                  not null,
    settled             boolean                  not null,
    arranged_by         varchar(10)              not null,
    address             varchar(250)             not null,
    since               timestamp with time zone not null,
    until               timestamp with time zone,
    ofsted_urn          varchar(20),
    register_checked_on date,
    searched_from       date,
    places_asked        integer,
    recorded_at         timestamp with time zone not null,
    recorded_by         varchar(64)              not null
);
create index stay_by_joint_assessment on stay (joint_assessment_id, id);
create index stay_by_time on stay (since);

create sequence joint_interview_seq start with 1 increment by 50;

-- One event, which both authorities confirm.
create table joint_interview (
    id                    bigint                   not null primary key,
    case_reference        varchar(20)              not null references child (case_reference),
    joint_assessment_id   bigint                   not null references joint_assessment (id),
    round                 integer                  not null,
    district              varchar(40)              not null,
    held_at               timestamp with time zone not null,
    social_worker         varchar(64),
    county_confirmed_at   timestamp with time zone,
    housing_officer       varchar(64),
    district_confirmed_at timestamp with time zone,
    found                 varchar(20),
    for_housing           text,
    constraint one_joint_interview_a_round unique (joint_assessment_id, round)
);

create sequence section20_position_seq start with 1 increment by 50;

create table section20_position (
    id                  bigint                   not null primary key,
    case_reference      varchar(20)              not null references child (case_reference),
    joint_assessment_id bigint                   not null references joint_assessment (id),
    district            varchar(40)              not null,
    position            varchar(20)              not null,
    accommodates        varchar(10)              not null,
    words               text                     not null,
    sent_at             timestamp with time zone not null,
    sent_by             varchar(64)              not null
);
create index section20_position_by_joint_assessment on section20_position (joint_assessment_id, id);

create sequence outcome_view_seq start with 1 increment by 50;

create table outcome_view (
    id                  bigint                   not null primary key,
    case_reference      varchar(20)              not null references child (case_reference),
    joint_assessment_id bigint                   not null references joint_assessment (id),
    round               integer                  not null,
    talks               varchar(20),
    turn                integer                  not null,
    side                varchar(10)              not null,
    outcome             varchar(1)               not null,
    rationale           text                     not null,
    given_at            timestamp with time zone not null,
    given_by            varchar(64)              not null
);
create index outcome_view_by_joint_assessment on outcome_view (joint_assessment_id, id);

create sequence housing_application_seq start with 1 increment by 50;

-- The district's own record of an application, with what its homelessness return (H-CLIC) asks.
create table housing_application (
    id                     bigint                   not null primary key,
    case_reference         varchar(20)              not null references child (case_reference),
    district               varchar(40)              not null,
    applied_at             timestamp with time zone not null,
    officer                varchar(64)              not null,
    reference              varchar(50),
    referred_by_county     boolean                  not null,
    reason_for_loss        varchar(40),
    lived_at_application   varchar(20),
    connection             varchar(10),
    assessed_on            date,
    eligible               boolean,
    initial_duty           varchar(12),
    plan_issued_on         date,
    priority_need          varchar(20),
    support_needs          varchar(200)             not null,
    activity               varchar(24),
    version                bigint                   not null
);
create index housing_application_by_child on housing_application (case_reference, district);

create sequence housing_duty_seq start with 1 increment by 50;

create table housing_duty (
    id                  bigint                   not null primary key,
    case_reference      varchar(20)              not null references child (case_reference),
    district            varchar(40)              not null,
    open_for            varchar(20),
    kind                varchar(12)              not null,
    from_day            date                     not null,
    ended_on            date,
    ended_how           varchar(20),
    notice_on           date,
    housed_at           varchar(24),
    owed                boolean,
    letter_on           date,
    review_requested_on date,
    review_outcome      varchar(10),
    review_notice_on    date,
    recorded_at         timestamp with time zone not null,
    recorded_by         varchar(64)              not null,
    version             bigint                   not null,
    constraint one_housing_duty_for_a_child unique (open_for)
);
create index housing_duty_by_child on housing_duty (case_reference, id);

create sequence homelessness_review_seq start with 1 increment by 50;

create table homelessness_review (
    id                  bigint                   not null primary key,
    case_reference      varchar(20)              not null references child (case_reference),
    joint_assessment_id bigint                   not null references joint_assessment (id),
    kind                varchar(20)              not null,
    held_on             date                     not null,
    result              varchar(20)              not null,
    understood_options  boolean,
    recorded_at         timestamp with time zone not null,
    recorded_by         varchar(64)              not null
);
create index homelessness_review_by_joint_assessment on homelessness_review (joint_assessment_id, id);

create sequence homelessness_account_seq start with 1 increment by 50;

-- What a person wrote at one step, whole and unchanged.
create table homelessness_account (
    id                  bigint                   not null primary key,
    joint_assessment_id bigint                   not null references joint_assessment (id),
    case_reference      varchar(20)              not null references child (case_reference),
    step                varchar(64)              not null,
    account             text                     not null,
    written_at          timestamp with time zone not null,
    written_by          varchar(64)              not null
);
create index homelessness_account_by_child on homelessness_account (case_reference, step, id);
create index homelessness_account_by_joint_assessment on homelessness_account (joint_assessment_id, id);
