-- One row, locked by the node that is setting up groups and grants, so that another waits for it.
create table access_set_up (
    id smallint primary key
);

insert into access_set_up (id) values (1);
