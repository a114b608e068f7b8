-- Who signed in, read of a child and decided. Entries are only ever added; place and link are written once, when an entry
-- takes its place in the chain. No foreign key: what was done stays known after a record has been erased.
create table audit_entry (
    id          uuid                        not null primary key,
    happened_at timestamp(6) with time zone not null,
    person      varchar(64)                 not null,
    act         varchar(20)                 not null,
    child       varchar(20),
    about       text                        not null,
    came_from   varchar(64),
    mac         varchar(64)                 not null,
    place       bigint unique,
    link        varchar(64)
);
create index audit_entry_by_time on audit_entry (happened_at);
create index audit_entry_by_child on audit_entry (child, happened_at);
create index audit_entry_by_person on audit_entry (person, happened_at);

-- One row: how long the chain is and how it ends. Whoever adds to the chain locks it, so that nodes do so one after the other.
create table audit_seal (
    entries   bigint                      not null,
    link      varchar(64)                 not null,
    sealed_at timestamp(6) with time zone not null,
    mac       varchar(64)                 not null
);
insert into audit_seal (entries, link, sealed_at, mac)
values (0, '0000000000000000000000000000000000000000000000000000000000000000', current_timestamp, '');
