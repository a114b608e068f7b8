-- Late work is counted from the index alone.

drop index running_clock_overdue;
create index running_clock_overdue on running_clock (stopped_at, due_at, clock_id, case_reference);
