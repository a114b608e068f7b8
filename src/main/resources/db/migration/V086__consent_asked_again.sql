-- What came of asking about a consent again: answered, and settled when nobody has to do anything about it.
alter table consent_reminder add column answered_at timestamp with time zone;
alter table consent_reminder add column settled_at timestamp with time zone;
create index consent_reminder_unsettled on consent_reminder (settled_at, consent_id);
