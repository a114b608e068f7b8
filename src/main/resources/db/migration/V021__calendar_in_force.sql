-- The calendar of working days by which due dates were last computed. At most one row.
create table calendar_in_force (
    id integer primary key,
    fingerprint integer not null
);
