-- Complaints under the Children Act 1989, kept apart from the record of the child.
create sequence complaint_seq start with 1 increment by 50;

create table complaint (
    id                    bigint                   not null primary key,
    case_reference        varchar(20)              not null references child (case_reference),
    received_on           date                     not null,
    made_by               varchar(8)               not null,
    made_by_name          varchar(100)             not null,
    interest              varchar(250),
    advocate              varchar(20),
    what_happened         text                     not null,
    wanted                text                     not null,
    recorded_at           timestamp with time zone not null,
    recorded_by           varchar(64)              not null,
    stage                 integer                  not null,
    answered_on           date,
    finding               varchar(16),
    response              text,
    remedy                text,
    answered_by           varchar(64),
    investigating_officer varchar(100),
    independent_person    varchar(100),
    child_seen            boolean,
    findings              text,
    recommendations       text,
    adjudication          varchar(16),
    adjudication_reason   text,
    what_happens_now      text,
    adjudicated_on        date,
    panel_on              date,
    panel_chair           varchar(100),
    panel_found           text,
    panel_recommends      text,
    recommended_on        date,
    accepted              varchar(8),
    panel_response        text,
    why_not_accepted      text,
    responded_on          date,
    ended_at              timestamp with time zone,
    ended_how             varchar(16),
    version               bigint                   not null
);
create index complaint_by_child on complaint (case_reference, id);
create index complaint_by_day on complaint (received_on, id);
create index complaint_open on complaint (ended_at, received_on);

create sequence complaint_reply_seq start with 1 increment by 50;

create table complaint_reply (
    id           bigint                   not null primary key,
    complaint_id bigint                   not null references complaint (id),
    after_stage  integer                  not null,
    replied_on   date                     not null,
    reply        varchar(12)              not null,
    their_words  text,
    recorded_at  timestamp with time zone not null,
    recorded_by  varchar(64)              not null
);
create index complaint_reply_by_complaint on complaint_reply (complaint_id);
