-- After a child protection plan, visits go on as often as that plan asked until the first meeting is held.
alter table child_in_need_plan add column protection_visits_every integer;
