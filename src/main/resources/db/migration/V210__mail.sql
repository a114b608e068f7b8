-- Messages to people at work, written with what they are about and sent afterwards. They never hold a child's name.
create sequence mail_seq;
create table mail (
    id          bigint                   not null primary key,
    -- what it is about, so that nobody is told the same thing twice
    about       varchar(200)             not null,
    person      varchar(255)             not null,
    address     varchar(255)             not null,
    subject     varchar(200)             not null,
    words       text                     not null,
    written_at  timestamp with time zone not null,
    next_try_at timestamp with time zone,
    tries       integer                  not null,
    sent_at     timestamp with time zone,
    constraint mail_once unique (about, person)
);
create index mail_to_send on mail (next_try_at);
create index mail_by_age on mail (written_at);

create table mail_choice (
    person      varchar(255) not null primary key,
    digest_only boolean      not null
);
