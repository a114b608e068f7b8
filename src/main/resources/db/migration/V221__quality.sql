-- Quality of the work: supervision, audits, challenges, and what families say.

-- One row for each child who is open to a worker, whatever the engine does: at rest a case costs nothing else.
create table supervision_due (
    case_reference varchar(20) not null primary key references child (case_reference),
    due_on         date        not null,
    ask_on         date        not null,
    last_on        date        not null,
    asked_at       timestamp with time zone,
    version        bigint      not null
);
create index supervision_due_to_ask on supervision_due (asked_at, ask_on, case_reference);
create index supervision_due_by_day on supervision_due (due_on, case_reference);

insert into supervision_due (case_reference, due_on, ask_on, last_on, asked_at, version)
select case_reference, current_date + 28, current_date + 21, current_date, null, 0
from allocation where role = 'LEAD' and open_for is not null;

create sequence supervision_seq start with 1 increment by 50;

create table supervision (
    id                  bigint                   not null primary key,
    case_reference      varchar(20)              not null references child (case_reference),
    held_on             date                     not null,
    childs_life         text                     not null,
    progress            text                     not null,
    worries             text                     not null,
    direction           text                     not null,
    caseload_manageable boolean                  not null,
    caseload_action     text,
    recorded_at         timestamp with time zone not null,
    recorded_by         varchar(64)              not null
);
create index supervision_by_child on supervision (case_reference, held_on);
create index supervision_by_day on supervision (held_on);

create sequence audit_seq start with 1 increment by 50;

create table audit (
    id                   bigint                   not null primary key,
    case_reference       varchar(20)              not null references child (case_reference),
    journey              varchar(64)              not null,
    drawn_at             timestamp with time zone not null,
    asked_at             timestamp with time zone,
    child_heard          boolean,
    childs_views_counted boolean,
    decisions_reasoned   boolean,
    work_in_time         boolean,
    management_direction boolean,
    judgement            varchar(24),
    themes               varchar(250),
    what_was_good        text,
    what_to_learn        text,
    to_put_right         boolean,
    what_to_put_right    text,
    audited_at           timestamp with time zone,
    audited_by           varchar(64),
    what_was_done        text,
    done_on              date,
    put_right_at         timestamp with time zone,
    put_right_by         varchar(64),
    version              bigint                   not null
);
create index audit_to_ask on audit (asked_at, id);
create index audit_by_child on audit (case_reference, id);
create index audit_by_time on audit (audited_at, id);

create sequence challenge_seq start with 1 increment by 50;

create table challenge (
    id                 bigint                   not null primary key,
    case_reference     varchar(20)              not null references child (case_reference),
    raised_by          varchar(12)              not null,
    partner            varchar(100),
    about              varchar(12)              not null,
    what_is_wrong      text                     not null,
    what_should_happen text                     not null,
    raised_at          timestamp with time zone not null,
    recorded_by        varchar(64)              not null,
    decision           varchar(12),
    answer             text,
    why_not_all        text,
    answered_at        timestamp with time zone,
    answered_by        varchar(64),
    settled            boolean,
    why_not_settled    text,
    weighed_at         timestamp with time zone,
    weighed_by         varchar(64),
    upheld             varchar(16),
    decision_reason    text,
    decided_at         timestamp with time zone,
    decided_by         varchar(64),
    ended_at           timestamp with time zone,
    version            bigint                   not null
);
create index challenge_by_child on challenge (case_reference, id);
create index challenge_by_time on challenge (raised_at, id);
create index challenge_open on challenge (ended_at, raised_at);

create sequence family_feedback_seq start with 1 increment by 50;

create table family_feedback (
    id                  bigint                   not null primary key,
    case_reference      varchar(20)              not null references child (case_reference),
    said_by             varchar(16)              not null,
    occasion            varchar(16)              not null,
    said_on             date                     not null,
    helped              varchar(12)              not null,
    listened_to         varchar(12)              not null,
    what_helped         text,
    what_to_change      text,
    may_be_shared       boolean                  not null,
    -- the same words without the names of the family and of those who work with it
    helped_without_names text,
    change_without_names text,
    recorded_at         timestamp with time zone not null,
    recorded_by         varchar(64)              not null
);
create index family_feedback_by_child on family_feedback (case_reference, said_on);
create index family_feedback_by_day on family_feedback (said_on, id);
