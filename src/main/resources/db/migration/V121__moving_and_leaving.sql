-- What is known of a family that moves, and of a child who left the country.
alter table life_event add column moving_to varchar(100);
alter table life_event add column moving_on date;
alter table life_event add column left_uk_on date;
alter table life_event add column left_for varchar(250);
alter table life_event add column leaving_decision text;
