-- The codes of what is true of the case, which choose a clock's limit and make some of its warnings needless. One that
-- becomes true while the clock runs, such as BOOKED, is added here.
alter table running_clock add column conditions varchar(255) not null default '';
