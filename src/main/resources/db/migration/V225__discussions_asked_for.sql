-- Requests for strategy discussions that wait, and what nothing reads any more.
alter table protection_case add column discussions_asked_at text;
alter table protection_case drop column partners;
alter table protection_conference drop column partners;
