-- What the reports on quality ask for, each by its time.
create index childs_voice_by_time on childs_voice (heard_at);
create index consent_by_time on consent (purpose, recorded_at);
create index activity_by_end on activity (kind, ended_on);
create index allocation_by_time on allocation (allocated_at);
create index running_clock_by_due on running_clock (due_at);
create index escalation_by_time on escalation (raised_at);
create index missing_episode_interview on missing_episode (interview_ended_at, interview_asked_at);
create index care_period_by_day on care_period (began_on);
create index active_journey_by_journey on active_journey (journey, case_reference);
