-- A child is on a journey at most once at a time, whichever node begins it.
create table active_journey (
    case_reference varchar(20) not null,
    journey        varchar(64) not null,
    primary key (case_reference, journey)
);
