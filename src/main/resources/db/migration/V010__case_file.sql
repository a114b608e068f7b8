-- The record of a child's case. Every part is keyed by the case reference, so that writing one needs no look-up.

create sequence case_reference_seq start with 100001 increment by 50;

create sequence family_group_seq start with 1 increment by 50;

create table family_group (
    id         bigint                   not null primary key,
    created_at timestamp with time zone not null,
    created_by varchar(64)              not null
);

create table child (
    case_reference         varchar(20)              not null primary key,
    family_group_id        bigint                   not null references family_group (id),
    given_name             varchar(100),
    family_name            varchar(100),
    name_key               varchar(200)             not null,
    date_of_birth          date,
    expected_date_of_birth date,
    eighteenth_birthday    date,
    sex                    varchar(1)               not null,
    ethnicity              varchar(4)               not null,
    disabilities           varchar(100),
    main_language          varchar(60),
    interpreter_needed     boolean                  not null,
    communication_needs    text,
    immigration_status     varchar(60),
    unaccompanied          boolean                  not null,
    unaccompanied_until    date,
    upn                    varchar(13),
    upn_unknown_reason     varchar(3),
    legal_status           varchar(4),
    restricted_access      varchar(20)              not null,
    died_on                date,
    left_uk_on             date,
    recorded_at            timestamp with time zone not null,
    version                bigint                   not null,
    constraint child_has_one_kind_of_birth_date check (
        (date_of_birth is null and expected_date_of_birth is not null)
        or (date_of_birth is not null and expected_date_of_birth is null)),
    constraint unborn_child_has_no_recorded_sex check (expected_date_of_birth is null or sex = 'U'),
    constraint child_has_one_kind_of_upn check (upn is null or upn_unknown_reason is null)
);
create index child_by_name on child (name_key, date_of_birth);
create index child_by_family_group on child (family_group_id);
create index child_by_eighteenth_birthday on child (eighteenth_birthday, case_reference);

create sequence child_address_seq start with 1 increment by 50;

create table child_address (
    id             bigint      not null primary key,
    case_reference varchar(20) not null references child (case_reference),
    address        text        not null,
    postcode       varchar(8),
    lived_from     date,
    lived_until    date
);
create index child_address_by_child on child_address (case_reference);

create sequence family_member_seq start with 1 increment by 50;

create table family_member (
    id                        bigint                   not null primary key,
    family_group_id           bigint                   not null references family_group (id),
    of_child                  varchar(20) references child (case_reference),
    name                      varchar(200)             not null,
    relationship              varchar(100)             not null,
    adult                     boolean                  not null,
    date_of_birth             date,
    parental_responsibility   varchar(7)               not null,
    whereabouts               text,
    contact_safe              varchar(7)               not null,
    address                   text,
    recorded_at               timestamp with time zone not null,
    recorded_by               varchar(64)              not null,
    version                   bigint                   not null
);
create index family_member_by_family_group on family_member (family_group_id);

create sequence named_reader_seq start with 1 increment by 50;

create table named_reader (
    id             bigint                   not null primary key,
    case_reference varchar(20)              not null references child (case_reference),
    user_id        varchar(64)              not null,
    named_by       varchar(64)              not null,
    named_at       timestamp with time zone not null,
    constraint named_reader_once unique (case_reference, user_id)
);

create sequence reading_seq start with 1 increment by 50;

create table reading (
    id             bigint                   not null primary key,
    case_reference varchar(20)              not null references child (case_reference),
    user_id        varchar(64)              not null,
    part           varchar(100)             not null,
    read_at        timestamp with time zone not null
);
create index reading_by_child on reading (case_reference, read_at);
create index reading_by_reader on reading (user_id, read_at);

create sequence chronology_line_seq start with 1 increment by 50;

create table chronology_line (
    id             bigint                   not null primary key,
    case_reference varchar(20)              not null references child (case_reference),
    happened_at    timestamp with time zone not null,
    recorded_at    timestamp with time zone not null,
    recorded_by    varchar(64)              not null,
    kind           varchar(40)              not null,
    sentence       text                     not null
);
create index chronology_line_by_child on chronology_line (case_reference, happened_at, id);

create sequence episode_seq start with 1 increment by 50;

create table episode (
    id              bigint       not null primary key,
    case_reference  varchar(20)  not null references child (case_reference),
    open_for        varchar(20),
    referral_date   date         not null,
    referral_source varchar(2)   not null,
    referral_nfa    boolean      not null,
    primary_need    varchar(2),
    closure_date    date,
    closure_reason  varchar(4),
    version         bigint       not null,
    constraint one_open_episode_for_a_child unique (open_for),
    constraint closure_date_and_reason_together check (
        (closure_date is null and closure_reason is null)
        or (closure_date is not null and closure_reason is not null))
);
create index episode_by_child on episode (case_reference, referral_date);

create sequence activity_seq start with 1 increment by 50;

create table activity (
    id                       bigint      not null primary key,
    episode_id               bigint      not null references episode (id),
    open_for                 varchar(40),
    kind                     varchar(12) not null,
    started_on               date        not null,
    ended_on                 date,
    internal_review_on       date,
    child_seen               boolean,
    requires_support         boolean,
    factors                  varchar(400),
    lead_practitioner        varchar(64),
    conference_target        date,
    conference_on            date,
    conference_not_required  boolean,
    plan_followed            boolean,
    initial_category         varchar(3),
    latest_category          varchar(3),
    reviewed_on              text,
    unfinished               boolean     not null,
    constraint one_open_activity_of_a_kind unique (open_for)
);
create index activity_by_episode on activity (episode_id);

create table team (
    id      varchar(64)  not null primary key,
    name    varchar(200) not null,
    manager varchar(64),
    covers  text,
    version bigint       not null
);
create index team_by_manager on team (manager);

create table worker (
    user_id       varchar(64)  not null primary key,
    name          varchar(200) not null,
    team_id       varchar(64)  not null references team (id),
    social_worker boolean      not null,
    absent_from   date,
    absent_until  date,
    covered_by    varchar(64) references worker (user_id),
    left_on       date,
    version       bigint       not null
);
create index worker_by_team on worker (team_id);
create index worker_by_cover on worker (covered_by);

create sequence allocation_seq start with 1 increment by 50;

create table allocation (
    id             bigint                   not null primary key,
    case_reference varchar(20)              not null references child (case_reference),
    open_for       varchar(40),
    role           varchar(20)              not null,
    team_id        varchar(64)              not null references team (id),
    worker_id      varchar(64) references worker (user_id),
    reason         varchar(6)               not null,
    note           text,
    allocated_at   timestamp with time zone not null,
    allocated_by   varchar(64)              not null,
    ended_at       timestamp with time zone,
    constraint one_allocation_in_a_role unique (open_for)
);
create index allocation_by_child on allocation (case_reference, allocated_at);
create index allocation_by_worker on allocation (worker_id, ended_at);
create index allocation_by_team on allocation (team_id, ended_at);

create sequence consent_seq start with 1 increment by 50;

create table consent (
    id               bigint                   not null primary key,
    case_reference   varchar(20)              not null references child (case_reference),
    purpose          varchar(30)              not null,
    given_by         varchar(20),
    giver_name       varchar(200),
    status           varchar(12)              not null,
    dispensed_reason varchar(32),
    dispensed_by     varchar(64),
    dispensed_role   varchar(40),
    lawful_basis     varchar(200),
    note             text,
    recorded_at      timestamp with time zone not null,
    recorded_by      varchar(64)              not null,
    revisit_due      date,
    revisited_at     timestamp with time zone
);
create index consent_by_child on consent (case_reference, purpose, recorded_at);
create index consent_by_revisit on consent (revisited_at, revisit_due);

create sequence childs_voice_seq start with 1 increment by 50;

create table childs_voice (
    id                    bigint                   not null primary key,
    case_reference        varchar(20)              not null references child (case_reference),
    stage                 varchar(64)              not null,
    method                varchar(20)              not null,
    child_seen            boolean                  not null,
    seen_alone            boolean                  not null,
    bedroom_seen          boolean                  not null,
    words                 text,
    what_child_wants      text,
    how_used_in_decision  text,
    not_obtained_reason   text,
    participation         varchar(3),
    explained_worries     boolean,
    words_and_pictures    boolean,
    agrees_with_worker    boolean,
    plan_tells_everyone   boolean,
    tool_helped_explain   boolean,
    heard_at              timestamp with time zone not null,
    recorded_by           varchar(64)              not null
);
create index childs_voice_by_child on childs_voice (case_reference, heard_at);
