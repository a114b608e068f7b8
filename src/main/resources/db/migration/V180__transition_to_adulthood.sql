-- Care leavers: what the law calls them, what was agreed and written, and education or work from 16 to 25.

create sequence care_leaver_seq start with 1 increment by 50;

create table care_leaver (
    id                      bigint      not null primary key,
    case_reference          varchar(20) not null references child (case_reference),
    status                  varchar(30) not null,
    status_since            date,
    status_because          text        not null,
    support                 varchar(20) not null,
    support_since           date        not null,
    adviser_named_on        date,
    adviser_met_on          date,
    assessed_on             date,
    plan_writer             varchar(64),
    plan_agreed_on          date,
    reviewed_on             date,
    contact_on              date,
    in_touch                varchar(4),
    visited_on              date,
    health_passport_on      date,
    documents_complete_on   date,
    one_page_on             date,
    leave_ends_on           date,
    appeal_rights_exhausted boolean     not null,
    in_custody              boolean     not null,
    release_on              date,
    parent                  boolean     not null,
    attendance              integer,
    moved_on                date,
    crisis_on               date,
    offered_on              date,
    turned_eighteen_on      date,
    version                 bigint      not null,
    constraint one_care_leaver_for_a_child unique (case_reference)
);
create index care_leaver_by_support on care_leaver (support, case_reference);
create index care_leaver_by_review on care_leaver (support, reviewed_on);
create index care_leaver_by_birthday on care_leaver (turned_eighteen_on);

create sequence transition_account_seq start with 1 increment by 50;

create table transition_account (
    id             bigint                   not null primary key,
    case_reference varchar(20)              not null references child (case_reference),
    step           varchar(40)              not null,
    happened_on    date                     not null,
    account        text                     not null,
    written_at     timestamp with time zone not null,
    written_by     varchar(64)              not null
);
create index transition_account_by_child on transition_account (case_reference, step, happened_on);

create sequence pathway_goal_seq start with 1 increment by 50;

create table pathway_goal (
    id             bigint      not null primary key,
    case_reference varchar(20) not null references child (case_reference),
    number         integer     not null,
    matter         varchar(30) not null,
    goal           varchar(250) not null,
    steps          varchar(500) not null,
    who            varchar(100) not null,
    by_when        date        not null,
    set_on         date        not null,
    progress       varchar(20) not null,
    before         varchar(20) not null,
    reviewed_on    date,
    outcome        varchar(250),
    constraint one_number_for_a_goal unique (case_reference, number)
);

create sequence main_activity_seq start with 1 increment by 50;

create table main_activity (
    id             bigint      not null primary key,
    case_reference varchar(20) not null references child (case_reference),
    code           varchar(2)  not null,
    since          date        not null,
    ends_on        date,
    until          date,
    recorded_on    date        not null
);
create index main_activity_by_child on main_activity (case_reference, since);
create index main_activity_by_day on main_activity (until, since);

create sequence care_leaver_home_seq start with 1 increment by 50;

create table care_leaver_home (
    id                bigint      not null primary key,
    case_reference    varchar(20) not null references child (case_reference),
    code              varchar(2)  not null,
    since             date        not null,
    until             date,
    council_provides  boolean     not null,
    suitable          boolean     not null,
    why_unsuitable    text,
    unsuitable_on     date,
    suitable_again_on date,
    move_planned_on   date
);
create index care_leaver_home_by_child on care_leaver_home (case_reference, since);
create index care_leaver_home_by_day on care_leaver_home (until, since);
create index care_leaver_home_unsuitable on care_leaver_home (unsuitable_on);

create sequence time_without_work_seq start with 1 increment by 50;

create table time_without_work (
    id             bigint      not null primary key,
    case_reference varchar(20) not null references child (case_reference),
    open_for       varchar(20),
    began_on       date        not null,
    detected_on    date        not null,
    reason         varchar(40) not null,
    counted_days   integer     not null,
    counts_from    date,
    working_since  date,
    panel_on       date,
    understood_on  date,
    planned_on     date,
    virtual_school_on date,
    ended_on       date,
    ended_how      varchar(20),
    version        bigint      not null,
    constraint one_time_without_work_at_a_time unique (open_for)
);
create index time_without_work_by_child on time_without_work (case_reference, began_on);
create index time_without_work_by_end on time_without_work (ended_on, began_on);

create sequence next_step_seq start with 1 increment by 50;

create table next_step (
    id             bigint       not null primary key,
    time_id        bigint       not null references time_without_work (id),
    step           varchar(250) not null,
    planned_on     date         not null,
    due_on         date         not null,
    intervention   varchar(30)  not null,
    sponsor        varchar(30)  not null,
    sponsor_name   varchar(100) not null,
    outcome        varchar(10),
    reviewed_on    date,
    led_to         varchar(2)
);
create index next_step_by_time on next_step (time_id, planned_on);
create index next_step_by_review on next_step (reviewed_on);

create sequence employer_offer_seq start with 1 increment by 50;

create table employer_offer (
    id       bigint       not null primary key,
    time_id  bigint       not null references time_without_work (id),
    employer varchar(100) not null,
    kind     varchar(20)  not null,
    taken    boolean      not null,
    made_on  date         not null
);
create index employer_offer_by_time on employer_offer (time_id);
create index employer_offer_by_day on employer_offer (made_on);

create sequence care_leaver_news_seq start with 1 increment by 50;

create table care_leaver_news (
    id             bigint                   not null primary key,
    case_reference varchar(20)              not null references child (case_reference),
    kind           varchar(20)              not null,
    happened_on    date                     not null,
    account        text                     not null,
    reported_at    timestamp with time zone not null,
    reported_by    varchar(64)              not null,
    taken_up       boolean                  not null,
    settled_on     date
);
create index care_leaver_news_by_child on care_leaver_news (case_reference, reported_at);

create sequence birthday_snapshot_seq start with 1 increment by 50;

create table birthday_snapshot (
    id             bigint      not null primary key,
    case_reference varchar(20) not null references child (case_reference),
    age            integer     not null,
    recorded_on    date        not null,
    in_touch       varchar(4)  not null,
    activity       varchar(2),
    accommodation  varchar(2),
    suitable       boolean,
    constraint one_snapshot_for_a_birthday unique (case_reference, age)
);
