-- Each stretch without education or work by its days, so that a figure of a past day stays what it was.

create table stretch_without_work (
    time_id  bigint not null references time_without_work (id),
    began_on date   not null,
    ended_on date
);
create index stretch_without_work_by_time on stretch_without_work (time_id, began_on);

-- Of a time that is recorded already only the sum of its earlier days is known: they count from its first day on.
insert into stretch_without_work (time_id, began_on, ended_on)
select id, began_on, began_on + counted_days from time_without_work where counted_days > 0;

insert into stretch_without_work (time_id, began_on, ended_on)
select id, counts_from, null from time_without_work where counts_from is not null;
