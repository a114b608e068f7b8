-- Child in need plans (Children Act 1989 section 17), from the request to the end. At most one is open for a child.

create sequence child_in_need_plan_seq start with 1 increment by 50;

create table child_in_need_plan (
    id                 bigint                   not null primary key,
    case_reference     varchar(20)              not null references child (case_reference),
    open_for           varchar(20),
    origin             varchar(12)              not null,
    requested_at       timestamp with time zone not null,
    starts_on          date,
    primary_need       varchar(2),
    draft              text,
    visits             varchar(24)              not null,
    meeting_booked_for date,
    meeting_confirmed  boolean                  not null,
    first_meeting_on   date,
    first_meeting      varchar(24),
    consent_lost_on    date,
    ended_at           timestamp with time zone,
    ended_on           date,
    ended_how          varchar(24),
    ended_because      text,
    version            bigint                   not null,
    constraint one_child_in_need_plan_for_a_child unique (open_for)
);
create index child_in_need_plan_by_child on child_in_need_plan (case_reference);
create index child_in_need_plan_by_origin on child_in_need_plan (origin, starts_on);
create index child_in_need_plan_by_end on child_in_need_plan (origin, ended_on, starts_on);
create index child_in_need_plan_by_first_meeting on child_in_need_plan (origin, first_meeting_on);

-- Who is asked to the first meeting.
create table child_in_need_invited (
    plan_id  bigint       not null references child_in_need_plan (id),
    position integer      not null,
    name     varchar(100) not null,
    role     varchar(100) not null,
    family   boolean      not null,
    primary key (plan_id, position)
);
