-- A running clock is a row of the case record: what the law measures survives any change of engine.
create sequence running_clock_seq increment by 50;
create table running_clock (
    id bigint primary key,
    version integer not null,
    case_reference varchar(20) not null,
    clock_id varchar(64) not null,
    variant varchar(64) not null,
    subject varchar(64),
    -- case, clock and subject while the clock runs, null afterwards: never two of one kind at once
    running_key varchar(160) constraint running_clock_once unique,
    triggered_at timestamp with time zone not null,
    -- what besides the trigger the limit is measured from, kept so that it can be computed again
    born_on date,
    expected_on date,
    event_at timestamp with time zone,
    ends_as_ordered timestamp with time zone,
    due_at timestamp with time zone not null,
    warnings varchar(255) not null,
    next_moment timestamp with time zone,
    warned_at timestamp with time zone,
    breached_at timestamp with time zone,
    escalation_open boolean not null,
    stopped_at timestamp with time zone,
    stopped_how varchar(32),
    stopped_why text,
    reason_for_delay text,
    delay_recorded_by varchar(64),
    delay_recorded_at timestamp with time zone
);
create index running_clock_of_case on running_clock (case_reference, stopped_at);
create index running_clock_next_moment on running_clock (next_moment);
create index running_clock_overdue on running_clock (stopped_at, due_at);
create index running_clock_by_kind on running_clock (clock_id, triggered_at);

-- Every due date that a clock has ever had: moved by an extension, or by a change of the calendar.
create sequence due_date_change_seq increment by 50;
create table due_date_change (
    id bigint primary key,
    running_clock_id bigint not null references running_clock (id),
    kind varchar(16) not null,
    old_due_at timestamp with time zone not null,
    new_due_at timestamp with time zone not null,
    reason text not null,
    changed_by varchar(64) not null,
    changed_at timestamp with time zone not null
);
create index due_date_change_of_clock on due_date_change (running_clock_id);

-- Who was told that a deadline had passed, when, and what they answered.
create sequence escalation_seq increment by 50;
create table escalation (
    id bigint primary key,
    version integer not null,
    running_clock_id bigint not null references running_clock (id),
    deadline_id varchar(64) not null,
    case_id varchar(20) not null,
    due_at timestamp with time zone not null,
    raised_at timestamp with time zone not null,
    level integer not null,
    raised_to varchar(64) not null,
    to_inform varchar(255),
    reason_for_delay text,
    action_taken text,
    answered_by varchar(64),
    answered_at timestamp with time zone,
    resolved_at timestamp with time zone
);
create index escalation_of_clock on escalation (running_clock_id);
create index escalation_of_case on escalation (case_id, raised_at);
create index escalation_open on escalation (resolved_at, raised_to);
