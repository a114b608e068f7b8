-- The partners that a referral asks, so that the journey need not count its open questions to find them.
alter table referral add column partners_asked varchar(200);
