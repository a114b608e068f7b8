-- Letters and plans as they were given to people.

create sequence document_seq start with 1 increment by 50;

create table document (
    id             bigint                   not null primary key,
    case_reference varchar(20)              not null references child (case_reference),
    kind           varchar(64)              not null,
    title          varchar(200)             not null,
    subject_key    varchar(64)              not null,
    subject_name   varchar(200),
    document_version integer                not null,
    -- case, kind and subject while it is a draft, null afterwards: never two drafts of one kind at once
    open_for       varchar(160) constraint one_draft_of_a_kind unique,
    state          varchar(20)              not null,
    reading_age    numeric(4, 1),
    drawn_up_at    timestamp with time zone not null,
    drawn_up_by    varchar(64)              not null,
    written_at     timestamp with time zone not null,
    written_by     varchar(64)              not null,
    approved_at    timestamp with time zone,
    approved_by    varchar(64),
    version        bigint                   not null,
    constraint document_version_once unique (case_reference, kind, subject_key, document_version)
);
create index document_by_kind_and_approval on document (kind, approved_at);

-- What is printed. While a document is a draft its facts and its words are kept as well, so that it can be printed again;
-- once approved, the print stays as it is.
create table document_print (
    document_id bigint      not null primary key references document (id),
    facts       text,
    words       text,
    html        text        not null,
    checksum    varchar(64) not null
);

-- The children whose record it is part of: brothers and sisters have a letter about all of them once.
create table document_child (
    document_id    bigint      not null references document (id),
    case_reference varchar(20) not null references child (case_reference),
    position       integer     not null,
    primary key (document_id, position)
);
create index document_child_by_child on document_child (case_reference, document_id);

-- What became of giving it to the person it is for.
create table document_delivery (
    document_id  bigint                   not null references document (id),
    position     integer                  not null,
    outcome      varchar(20)              not null,
    how          varchar(20)              not null,
    happened_on  date                     not null,
    note         text,
    recorded_at  timestamp with time zone not null,
    recorded_by  varchar(64)              not null,
    primary key (document_id, position)
);
