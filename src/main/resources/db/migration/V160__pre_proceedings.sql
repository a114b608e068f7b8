-- Pre-proceedings: matters of children, what brothers and sisters share, letters to parents, the light court track.

create sequence plo_family_seq start with 1001 increment by 1;

create table plo_family (
    id              bigint                   not null primary key,
    family_group_id bigint                   not null references family_group (id),
    kept_apart      boolean                  not null,
    domestic_abuse  boolean                  not null,
    opened_at       timestamp with time zone not null,
    version         bigint                   not null
);
create index plo_family_by_group on plo_family (family_group_id);

create sequence legal_matter_seq start with 1 increment by 50;

create table legal_matter (
    id                       bigint                   not null primary key,
    case_reference           varchar(20)              not null references child (case_reference),
    open_for                 varchar(20),
    family_id                bigint references plo_family (id),
    stage                    varchar(24)              not null,
    asked_at                 timestamp with time zone not null,
    route                    varchar(20),
    urgent                   boolean                  not null,
    court_directed_on        date,
    court_told_on            date,
    written_by               varchar(64),
    earlier_pre_proceedings  integer                  not null,
    earlier_care_proceedings integer                  not null,
    accepted_on              date,
    gateway_held_on          date,
    gateway_decision         varchar(20),
    started_on               date,
    letter_on                date,
    fgdm_offered             boolean,
    fgdm                     varchar(24)              not null,
    fgdm_held_on             date,
    first_meeting_on         date,
    parents_legal_rep        varchar(8),
    review_meetings          integer                  not null,
    last_review_on           date,
    review_planned_on        date,
    final_gateway_planned_on date,
    extensions               integer                  not null,
    final_gateway_held_on    date,
    outcome                  varchar(12),
    outcome_on               date,
    outcome_letter_on        date,
    lives_away_since         date,
    short_notice             boolean,
    short_notice_reason      varchar(24),
    issued_on                date,
    court_name               varchar(100),
    court_reference          varchar(40),
    legal_rep_at_issue       varchar(8),
    initial_care_plan        varchar(24),
    initial_plan_approved    varchar(8),
    hearings                 integer                  not null,
    next_hearing             varchar(20),
    next_hearing_on          date,
    ends_by                  date,
    final_order              varchar(24),
    final_order_on           date,
    final_care_plan          varchar(24),
    final_plan_approved      varchar(8),
    closed_at                timestamp with time zone,
    ended_on                 date,
    ended_because            varchar(200),
    version                  bigint                   not null,
    constraint one_legal_matter_for_a_child unique (open_for)
);
create index legal_matter_by_child on legal_matter (case_reference);
create index legal_matter_by_family on legal_matter (family_id);
create index legal_matter_by_end on legal_matter (ended_on, asked_at);
create index legal_matter_by_start on legal_matter (started_on);
create index legal_matter_by_outcome on legal_matter (outcome_on);
create index legal_matter_by_issue on legal_matter (issued_on);

create sequence legal_account_seq start with 1 increment by 50;

create table legal_account (
    id             bigint                   not null primary key,
    matter_id      bigint                   not null references legal_matter (id),
    case_reference varchar(20)              not null references child (case_reference),
    step           varchar(64)              not null,
    account        text                     not null,
    written_at     timestamp with time zone not null,
    written_by     varchar(64)              not null
);
create index legal_account_by_matter on legal_account (matter_id, step, id);

create sequence plo_event_seq start with 1 increment by 50;

create table plo_event (
    id          bigint                   not null primary key,
    family_id   bigint                   not null references plo_family (id),
    kind        varchar(20)              not null,
    held_on     date                     not null,
    facts       text                     not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64)              not null
);
create index plo_event_by_family on plo_event (family_id, kind);

create table plo_event_matter (
    event_id  bigint not null references plo_event (id),
    matter_id bigint not null references legal_matter (id),
    primary key (event_id, matter_id)
);
create index plo_event_by_matter on plo_event_matter (matter_id);

create sequence plo_action_seq start with 1 increment by 50;

create table plo_action (
    id            bigint      not null primary key,
    family_id     bigint      not null references plo_family (id),
    action_number integer     not null,
    action        text        not null,
    owner         varchar(100) not null,
    due_on        date        not null,
    only_for      varchar(20),
    met           varchar(8),
    note          text
);
create index plo_action_by_family on plo_action (family_id);

create sequence plo_assessment_seq start with 1 increment by 50;

create table plo_assessment (
    id            bigint       not null primary key,
    family_id     bigint       not null references plo_family (id),
    kind          varchar(16)  not null,
    about_whom    varchar(100) not null,
    expert        varchar(100) not null,
    instructed_on date         not null,
    expected_on   date,
    received_on   date,
    finding       text
);
create index plo_assessment_by_family on plo_assessment (family_id);

create sequence plo_letters_seq start with 1 increment by 50;

create table plo_letters (
    id            bigint                   not null primary key,
    family_id     bigint                   not null references plo_family (id),
    kind          varchar(20)              not null,
    state         varchar(12)              not null,
    content       text                     not null,
    written_by    varchar(64)              not null,
    written_at    timestamp with time zone not null,
    return_reason text,
    version       bigint                   not null
);
create index plo_letters_by_family on plo_letters (family_id);

create table plo_letters_matter (
    letters_id bigint not null references plo_letters (id),
    matter_id  bigint not null references legal_matter (id),
    primary key (letters_id, matter_id)
);

create sequence plo_letter_seq start with 1 increment by 50;

create table plo_letter (
    id                   bigint       not null primary key,
    letters_id           bigint       not null references plo_letters (id),
    letter_number        integer      not null,
    name                 varchar(100) not null,
    relationship         varchar(100) not null,
    address              varchar(250),
    children             varchar(400) not null,
    interpreter_language varchar(60),
    easy_read            boolean      not null,
    capacity_concern     boolean      not null,
    advocate             varchar(100),
    whereabouts          varchar(12)  not null,
    safe_delivery        varchar(250),
    delivered_on         date
);
create index plo_letter_by_letters on plo_letter (letters_id);

create table plo_letter_try (
    letter_id bigint      not null references plo_letter (id),
    position  integer     not null,
    tried_on  date        not null,
    how       varchar(20) not null,
    outcome   varchar(20) not null,
    note      text,
    primary key (letter_id, position)
);
