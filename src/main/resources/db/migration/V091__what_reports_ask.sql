-- What reports ask for: the clocks that were stopped in a period, and the partners who answered in it.
create index running_clock_by_stop on running_clock (clock_id, stopped_at);
create index partner_check_by_answer on partner_check (answered_at);
