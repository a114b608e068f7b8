-- How long a record is kept, who decided what becomes of it then, and what is left of one that was erased.

-- Records whose time is over wait here for somebody's decision; nothing is erased without one.
create table record_due (
    case_reference varchar(20)              not null primary key references child (case_reference),
    rule           varchar(40)              not null,
    due_on         date                     not null,
    listed_on      date                     not null,
    decision       varchar(8),
    reason         varchar(500),
    decided_by     varchar(64),
    decided_at     timestamp with time zone,
    keep_until     date,
    version        bigint                   not null
);
create index record_due_by_decision on record_due (decision, due_on, case_reference);

-- That there was a record, and why there is none any more. It says nothing about the child.
create table erased_record (
    case_reference varchar(20)              not null primary key,
    rule           varchar(40)              not null,
    recorded_on    date                     not null,
    last_worked_on date                     not null,
    due_on         date                     not null,
    reason         varchar(500)             not null,
    decided_by     varchar(64)              not null,
    decided_at     timestamp with time zone not null,
    erased_at      timestamp with time zone not null
);
create index erased_record_by_time on erased_record (erased_at);
