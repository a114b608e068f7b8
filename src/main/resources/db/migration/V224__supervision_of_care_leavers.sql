-- Young people whom a personal adviser alone works with are supervised as well.
insert into supervision_due (case_reference, due_on, ask_on, last_on, asked_at, version)
select case_reference, current_date + 28, current_date + 21, current_date, null, 0
from allocation where role = 'PERSONAL_ADVISER' and open_for is not null
and not exists (select 1 from supervision_due due where due.case_reference = allocation.case_reference);

-- What the report on advocates asks for, by its time.
create index protection_conference_by_time on protection_conference (booked_for);
create index legal_account_by_time on legal_account (step, written_at);
