-- Whom the council's provider knows under which name of ours. The name stays when the provider's changes.
create table signed_on_person (
    user_id  varchar(64)              not null primary key,
    issuer   varchar(255)             not null,
    subject  varchar(255)             not null,
    first_at timestamp with time zone not null,
    last_at  timestamp with time zone not null,
    unique (issuer, subject)
);
