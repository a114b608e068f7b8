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

-- What is open or was open in a period is found by its end, so that what ended long ago costs nothing.
create index episode_by_closure on episode (closure_date, referral_date);
create index referral_by_end on referral (ended_at, decided_at);
create index stay_by_end on stay (suitable, until);
create index homelessness_review_by_day on homelessness_review (held_on);
