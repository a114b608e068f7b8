-- What somebody has typed into the form of a task and not sent yet. Gone when the task is over.

create table task_draft (
    task_id  varchar(64)              not null,
    user_id  varchar(255)             not null,
    answers  text                     not null,
    saved_at timestamp with time zone not null,
    primary key (task_id, user_id)
);
