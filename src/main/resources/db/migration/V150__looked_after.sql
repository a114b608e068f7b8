-- Periods and episodes of care, as the looked-after children return (SSDA903) counts them.

create sequence care_period_seq start with 1 increment by 50;

create table care_period (
    id             bigint      not null primary key,
    case_reference varchar(20) not null references child (case_reference),
    open_for       varchar(20),
    began_on       date        not null,
    began_because  text        not null,
    ceased_on      date,
    reason_ceased  varchar(3),
    lives_now      text,
    version        bigint      not null,
    constraint one_care_period_for_a_child unique (open_for)
);
create index care_period_by_child on care_period (case_reference);
create index care_period_by_end on care_period (ceased_on, began_on);

create sequence care_episode_seq start with 1 increment by 50;

create table care_episode (
    id                      bigint                   not null primary key,
    period_id               bigint                   not null references care_period (id),
    began_on                date                     not null,
    ceased_on               date,
    legal_status            varchar(2)               not null,
    placement_type          varchar(3)               not null,
    placement_provider      varchar(3),
    placement_address       text,
    ofsted_urn              varchar(10),
    unregistered            boolean                  not null,
    approval                varchar(20)              not null,
    placement_from          date                     not null,
    reason_new_episode      varchar(1)               not null,
    reason_ceased           varchar(3),
    reason_placement_change varchar(6),
    recorded_at             timestamp with time zone not null,
    recorded_by             varchar(64)              not null
);
create index care_episode_by_period on care_episode (period_id);
create index care_episode_by_end on care_episode (ceased_on, began_on);
