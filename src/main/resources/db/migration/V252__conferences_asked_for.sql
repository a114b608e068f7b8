-- A first conference that has been held is not asked for any more.

update protection_case set conference_asked_for = false
where exists (select 1 from protection_conference c
    where c.case_id = protection_case.id and c.kind <> 'REVIEW' and c.held_on is not null);
