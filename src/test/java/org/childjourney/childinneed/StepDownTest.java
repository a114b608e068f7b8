package org.childjourney.childinneed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Episodes;
import org.childjourney.deadlines.DeadlineWarned;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;

/**
 * Paragraph 8 of the inspection report: child in need meetings did not always take place
 * promptly after step-down, because families were not available, and managers had no
 * overview.
 */
@JourneyTest
@RecordApplicationEvents
class StepDownTest {

    private static final String JOURNEY = "child-in-need";

    private static final String MEETING = "protection-stepdown-cin-meeting";

    private static final String VISIT = "referral-cin-visit";

    private static final String CONSENT = "referral-cin-consent";

    @Autowired
    private AtWork work;

    @Autowired
    private ProtectedChildren children;

    @Autowired
    private PassingDays days;

    @Autowired
    private ChildInNeedPlans plans;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Consents consents;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ApplicationEvents events;

    private CaseReference child;

    /**
     * Decided on Mon 8 Jun 2026: day 5 is Mon 15 Jun, day 8 Thu 18 Jun, day 10 Mon 22
     * Jun.
     */
    @BeforeEach
    void aConferenceDecidesToStepDownOnAMonday() {
        this.work.at("2026-03-02T10:00");
        this.child = this.children.protectedFrom("2026-03-02");
        this.work.at("2026-06-08T15:00");
    }

    private void stepDown(StepDown agreed) {
        this.work.inOneStep(() -> {
            this.plans.stepDown(this.child, agreed);
            return null;
        });
        this.work.begin(this.child, "step-down-to-cin");
    }

    private void stepDown() {
        stepDown(ProtectedChildren.agreed("2026-06-08", "2026-06-18"));
    }

    private void accept() {
        stepDown();
        this.work.answer("team-manager", this.child, "accept-child-in-need", CinAnswers.accepted());
    }

    private void confirm() {
        accept();
        this.work.answer("social-worker", this.child, "arrange-first-meeting", CinAnswers.confirmed("2026-06-18"));
    }

    private void hold() {
        confirm();
        this.work.at("2026-06-18T16:00");
        this.work.answer("team-manager", this.child, "hold-first-meeting",
                CinAnswers.heldWithFamily("2026-06-18", "2026-07-30"));
    }

    private void refused(String person, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, this.child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(this.child)).contains(task);
    }

    private List<String> warned() {
        return this.events.stream(DeadlineWarned.class)
            .filter((warning) -> warning.child().equals(this.child) && warning.clockId().equals(MEETING))
            .flatMap((warning) -> warning.tell().stream())
            .toList();
    }

    private List<String> told() {
        return this.deadlines.escalations(this.child)
            .stream()
            .filter((told) -> told.deadlineId().equals(MEETING))
            .map((told) -> told.raisedTo())
            .toList();
    }

    private Instant nextMoment() {
        return this.work.clock(this.child, MEETING).warnings().stream().findFirst().orElse(null);
    }

    @Nested
    class The_clock {

        @Test
        void runs_from_the_decision_whoever_takes_the_plan_up_and_when() {
            stepDown();
            days.until(child, "2026-06-12");
            assertThat(work.clock(child, MEETING).dueAt()).isEqualTo(AtWork.endOf("2026-06-22"));
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.accepted());
            assertThat(work.clock(child, MEETING).dueAt()).isEqualTo(AtWork.endOf("2026-06-22"));
            assertThat(work.task(child, "arrange-first-meeting").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-06-22")));
        }

        @Test
        void warns_the_team_manager_on_day_8_of_a_meeting_that_is_booked_and_not_confirmed() {
            accept();
            days.until(child, "2026-06-17");
            assertThat(warned()).as("day 5 is for a meeting that is not booked").isEmpty();
            days.until(child, "2026-06-18");
            assertThat(warned()).containsExactly("team-manager");
        }

        @ParameterizedTest
        @CsvSource({ "2026-06-12, false", "2026-06-15, true", "2026-06-16, true" })
        void warns_the_team_manager_on_day_5_of_a_meeting_that_is_not_booked(String day, boolean warned) {
            accept();
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.fellThrough("FAMILY_UNAVAILABLE"));
            days.until(child, day);
            assertThat(warned()).isEqualTo(warned ? List.of("team-manager") : List.of());
        }

        @Test
        void warns_at_once_when_a_meeting_falls_through_after_day_5() {
            accept();
            days.until(child, "2026-06-16");
            assertThat(warned()).isEmpty();
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.fellThrough("FAMILY_UNAVAILABLE"));
            work.timer(child, "child-in-need-time");
            assertThat(warned()).containsExactly("team-manager");
        }

        @Test
        void does_not_warn_of_a_meeting_that_is_confirmed() {
            confirm();
            days.until(child, "2026-06-22");
            assertThat(warned()).isEmpty();
            assertThat(nextMoment()).isNull();
        }

        @Test
        void climbs_to_the_service_manager_on_day_10_the_head_of_service_on_15_and_the_assistant_director_on_20() {
            accept();
            days.until(child, "2026-06-22");
            assertThat(told()).as("day 10 is not over").isEmpty();
            days.until(child, "2026-06-23");
            assertThat(told()).containsExactly("service-manager");
            days.until(child, "2026-06-29");
            assertThat(told()).as("day 15 is not over").containsExactly("service-manager");
            days.until(child, "2026-06-30");
            assertThat(told()).containsExactly("service-manager", "head-of-service");
            days.until(child, "2026-07-07");
            assertThat(told()).containsExactly("service-manager", "head-of-service", "assistant-director");
            assertThat(work.open(child)).as("and the meeting is still to be held").contains("arrange-first-meeting");
        }

        @Test
        void counts_working_days_over_christmas_and_new_year() {
            work.at("2026-12-23T15:00");
            stepDown(ProtectedChildren.agreed("2026-12-23", "2027-01-08"));
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.accepted());
            assertThat(work.clock(child, MEETING).dueAt()).isEqualTo(AtWork.endOf("2027-01-11"));
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.fellThrough("FAMILY_UNAVAILABLE"));
            days.until(child, "2027-01-01");
            assertThat(warned()).as("day 4 is Thu 31 Dec, and 1 Jan is no working day").isEmpty();
            days.until(child, "2027-01-04");
            assertThat(warned()).as("day 5").containsExactly("team-manager");
            days.until(child, "2027-01-11");
            assertThat(told()).isEmpty();
            days.until(child, "2027-01-12");
            assertThat(told()).containsExactly("service-manager");
        }

        @Test
        void is_not_stopped_by_a_family_that_cannot_come() {
            confirm();
            work.at("2026-06-18T17:00");
            work.answer("team-manager", child, "hold-first-meeting", CinAnswers.notHeld("FAMILY_UNAVAILABLE", null));
            var clock = work.clock(child, MEETING);
            assertThat(clock.isRunning()).isTrue();
            assertThat(clock.dueAt()).isEqualTo(AtWork.endOf("2026-06-22"));
            assertThat(clock.reasonForDelay()).isEqualTo("the family could not come: Mum was at work");
            assertThat(work.open(child)).contains("arrange-first-meeting");
        }

        @ParameterizedTest
        @CsvSource({ "FAMILY_UNAVAILABLE, the family could not come", "CHILD_UNAVAILABLE, the child could not come",
                "AGENCY_UNAVAILABLE, an agency could not come", "WORKER_ABSENCE, the worker was away",
                "NOT_BOOKED, it was not booked" })
        void keeps_every_reason_that_the_meeting_was_not_held(String reason, String words) {
            confirm();
            work.at("2026-06-18T17:00");
            work.answer("team-manager", child, "hold-first-meeting", CinAnswers.notHeld(reason, "2026-06-22"));
            assertThat(work.routing(child, "meetingState")).isEqualTo("BOOKED");
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("was not held, because " + words, "It is booked for Mon 22 Jun 2026");
        }

        @Test
        void stops_on_the_day_on_which_the_meeting_was_held() {
            hold();
            var clock = work.clock(child, MEETING);
            assertThat(clock.isRunning()).isFalse();
            assertThat(clock.breachedAt()).isNull();
        }

        @Test
        void ends_the_ladder_when_the_meeting_is_held_late() {
            confirm();
            days.until(child, "2026-06-24");
            assertThat(work.processes(child)).contains("escalate-breach");
            work.answer("team-manager", child, "hold-first-meeting",
                    CinAnswers.heldWithFamily("2026-06-24", "2026-07-30"));
            assertThat(work.processes(child)).doesNotContain("escalate-breach");
            assertThat(work.clock(child, MEETING).breachedAt()).isNotNull();
        }

    }

    @Nested
    class The_first_meeting {

        @Test
        void is_chaired_by_a_team_manager() {
            confirm();
            var task = work.task(child, "hold-first-meeting");
            assertThat(work.groups(task)).containsExactly("team-manager");
            assertThat(task.getAssignee()).isNull();
            work.at("2026-06-18T16:00");
            refused("social-worker", "hold-first-meeting", CinAnswers.heldWithFamily("2026-06-18", "2026-07-30"),
                    "This task is for the team manager");
        }

        @ParameterizedTest
        @CsvSource({ "2026-06-19, false", "2026-06-22, true", "2026-06-23, true" })
        void is_held_without_the_family_on_the_tenth_day_and_not_before(String day, boolean may) {
            confirm();
            work.at(day + "T16:00");
            var held = CinAnswers.heldWithoutFamily(day, day, "2026-07-30");
            if (may) {
                work.answer("team-manager", child, "hold-first-meeting", held);
                assertThat(work.open(child)).containsExactly("review-child-in-need", "visit-child-in-need");
            }
            else {
                refused("team-manager", "hold-first-meeting", held,
                        "without the family on Mon 22 Jun 2026 at the earliest");
            }
        }

        @Test
        void is_held_without_the_family_on_the_tenth_working_day_after_christmas() {
            work.at("2026-12-23T15:00");
            stepDown(ProtectedChildren.agreed("2026-12-23", "2027-01-08"));
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.accepted());
            work.at("2027-01-08T09:00");
            refused("social-worker", "arrange-first-meeting", CinAnswers.withoutFamily("2027-01-08"),
                    "on Mon 11 Jan 2027 at the earliest");
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.withoutFamily("2027-01-11"));
            work.at("2027-01-11T16:00");
            work.answer("team-manager", child, "hold-first-meeting",
                    but(CinAnswers.heldWithoutFamily("2027-01-11", "2027-01-18", "2027-02-22"), "outcomes",
                            rows(CinAnswers.goal("Breakfast at home", "2027-03-31"))));
            assertThat(work.clock(child, MEETING).breachedAt()).isNull();
        }

        @Test
        void without_the_family_says_why_and_what_was_offered() {
            confirm();
            work.at("2026-06-22T16:00");
            var held = CinAnswers.heldWithoutFamily("2026-06-22", "2026-06-24", "2026-07-30");
            refused("team-manager", "hold-first-meeting", without(held, "reason"), "\"Why?\": answer this question.");
            refused("team-manager", "hold-first-meeting", without(held, "offered"),
                    "Which other ways of meeting did you offer?");
            refused("team-manager", "hold-first-meeting", but(held, "offered", codes("DAYTIME", "AT_HOME")),
                    "Offer the family an evening or a video call before you meet without them");
            refused("team-manager", "hold-first-meeting",
                    but(held, "attended", rows(CinAnswers.MOTHER, CinAnswers.NURSE)),
                    "Somebody of the family took part");
        }

        @ParameterizedTest
        @CsvSource({ "2026-06-29, true", "2026-06-30, false", "2026-06-21, false" })
        void without_the_family_books_a_visit_within_five_working_days(String visitOn, boolean may) {
            confirm();
            work.at("2026-06-22T16:00");
            var held = CinAnswers.heldWithoutFamily("2026-06-22", visitOn, "2026-07-30");
            if (may) {
                work.answer("team-manager", child, "hold-first-meeting", held);
                assertThat(work.chronology(child)).anyMatch((line) -> line.contains("without the family")
                        && line.contains("The family is visited on Mon 29 Jun 2026"));
            }
            else {
                refused("team-manager", "hold-first-meeting", held, "visited by Mon 29 Jun 2026 at the latest");
            }
        }

        @Test
        void without_the_family_makes_the_next_visit_due_within_five_working_days_and_then_as_planned() {
            confirm();
            work.at("2026-06-17T16:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-06-17"));
            assertThat(work.clock(child, VISIT).dueAt()).as("as often as before").isEqualTo(AtWork.endOf("2026-07-01"));
            work.at("2026-06-22T16:00");
            work.answer("team-manager", child, "hold-first-meeting",
                    CinAnswers.heldWithoutFamily("2026-06-22", "2026-06-24", "2026-07-30"));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-06-29"));
            assertThat(work.task(child, "visit-child-in-need").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-06-29")));
            work.at("2026-06-24T16:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-06-24"));
            assertThat(work.clock(child, VISIT).dueAt()).as("every 20 working days, as the plan says")
                .isEqualTo(AtWork.endOf("2026-07-22"));
        }

        @Test
        void without_the_family_does_not_put_off_a_visit_that_is_due_sooner() {
            confirm();
            work.at("2026-06-22T16:00");
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-06-17"));
            work.answer("team-manager", child, "hold-first-meeting",
                    CinAnswers.heldWithoutFamily("2026-06-22", "2026-06-24", "2026-07-30"));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-06-17"));
        }

        @Test
        void because_there_is_no_consent_goes_to_the_team_manager_too() {
            confirm();
            work.at("2026-06-22T16:00");
            work.answer("team-manager", child, "hold-first-meeting",
                    but(CinAnswers.heldWithoutFamily("2026-06-22", "2026-06-24", "2026-07-30"), "reason",
                            "CONSENT_WITHDRAWN", "withdrawnBy", "PARENT_PR"));
            assertThat(work.open(child)).containsExactly("decide-without-consent", "review-child-in-need",
                    "visit-child-in-need");
        }

    }

    @Nested
    class Visits {

        @Test
        void go_on_as_often_as_before_until_the_meeting_is_held() {
            accept();
            assertThat(work.task(child, "visit-child-in-need").getDueDate())
                .as("ten working days from the last visit under the protection plan, Wed 3 Jun")
                .isEqualTo(Date.from(AtWork.endOf("2026-06-17")));
            work.at("2026-06-16T16:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-06-16"));
            assertThat(work.task(child, "visit-child-in-need").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-06-30")));
        }

        @Test
        void are_as_often_as_the_plan_says_once_it_is_made() {
            accept();
            work.at("2026-06-16T16:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-06-16"));
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.confirmed("2026-06-18"));
            work.at("2026-06-18T16:00");
            work.answer("team-manager", child, "hold-first-meeting",
                    CinAnswers.heldWithFamily("2026-06-18", "2026-07-30"));
            assertThat(work.clock(child, VISIT).dueAt()).as("20 working days from the last visit")
                .isEqualTo(AtWork.endOf("2026-07-14"));
        }

        @Test
        void need_nobody_to_have_taken_the_plan_up() {
            stepDown();
            assertThat(work.open(child)).containsExactly("accept-child-in-need", "visit-child-in-need");
            work.at("2026-06-10T16:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-06-10"));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-06-24"));
        }

    }

    @Nested
    class Consent {

        private void refusedAtTheGate() {
            stepDown(ProtectedChildren.agreed("2026-06-08", "2026-06-18", ConsentStatus.REFUSED));
        }

        @Test
        void that_is_refused_ends_the_protection_plan_all_the_same_and_goes_to_the_team_manager() {
            refusedAtTheGate();
            var episode = episodes.current(child).orElseThrow();
            assertThat(episode.running(ActivityKind.CP_PLAN)).isEmpty();
            assertThat(work.clock(child, CONSENT).dueAt()).isEqualTo(AtWork.endOf("2026-06-10"));
            assertThat(work.task(child, "accept-child-in-need").getDueDate()).as("taking it up is due as soon")
                .isEqualTo(Date.from(AtWork.endOf("2026-06-10")));
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.acceptedWithoutConsent());
            assertThat(work.open(child)).containsExactly("arrange-first-meeting", "decide-without-consent",
                    "visit-child-in-need");
        }

        @ParameterizedTest
        @CsvSource({ "2026-06-10, false", "2026-06-11, true" })
        void that_nobody_decides_on_is_escalated_after_two_working_days(String day, boolean told) {
            refusedAtTheGate();
            days.until(child, day);
            assertThat(deadlines.escalations(child).stream().anyMatch((one) -> one.deadlineId().equals(CONSENT)))
                .isEqualTo(told);
        }

        @Test
        void that_the_family_gives_after_all_needs_no_decision() {
            refusedAtTheGate();
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.accepted());
            assertThat(work.open(child)).containsExactly("arrange-first-meeting", "visit-child-in-need");
            assertThat(work.clock(child, CONSENT).isRunning()).isFalse();
        }

        @Test
        void that_nobody_asked_for_again_stays_with_the_team_manager() {
            refusedAtTheGate();
            work.answer("team-manager", child, "accept-child-in-need",
                    but(CinAnswers.accepted(), "consent", "NOT_SOUGHT", "consentNote", "They are away this week"));
            assertThat(work.open(child)).contains("decide-without-consent");
        }

        @Test
        void that_is_withdrawn_later_says_so() {
            hold();
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.toldNoLonger("2026-06-18"));
            assertThat(work.clock(child, CONSENT).dueAt()).isEqualTo(AtWork.endOf("2026-06-22"));
            assertThat(consents.latest(child, ConsentPurpose.CHILD_IN_NEED_PLAN).orElseThrow().consent().status())
                .isEqualTo(ConsentStatus.WITHDRAWN);
        }

        @Test
        void that_is_missing_closes_the_plan_so_early_only_with_the_service_managers_signature() {
            refusedAtTheGate();
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.acceptedWithoutConsent());
            work.at("2026-06-09T09:00");
            work.answer("team-manager", child, "decide-without-consent", CinAnswers.closesWithoutConsent("2026-06-09"));
            assertThat(work.open(child)).containsExactly("arrange-first-meeting", "sign-early-ending",
                    "visit-child-in-need");
            work.at("2026-06-10T09:00");
            work.answer("service-manager", child, "sign-early-ending", CinAnswers.signed("RETURN"));
            assertThat(work.open(child)).contains("decide-without-consent");
            assertThat(work.clock(child, CONSENT).dueAt()).as("two working days again")
                .isEqualTo(AtWork.endOf("2026-06-12"));
            work.answer("team-manager", child, "decide-without-consent", CinAnswers.closesWithoutConsent("2026-06-10"));
            work.at("2026-06-11T09:00");
            work.answer("service-manager", child, "sign-early-ending", CinAnswers.signed("SIGN"));
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-need-met");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(episodes.history(child).get(0).latest(ActivityKind.CIN_PLAN).orElseThrow().endedOn())
                .as("it ends when it is signed")
                .isEqualTo(LocalDate.of(2026, 6, 11));
        }

        @Test
        void that_is_missing_can_lead_to_a_strategy_discussion_and_nothing_ends_meanwhile() {
            refusedAtTheGate();
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.acceptedWithoutConsent());
            work.answer("team-manager", child, "decide-without-consent",
                    CinAnswers.withoutConsent("STRATEGY_DISCUSSION"));
            assertThat(work.passed(child, JOURNEY)).contains("consent-strategy");
            assertThat(episodes.current(child).orElseThrow().running(ActivityKind.CIN_PLAN)).isPresent();
            assertThat(work.open(child)).contains("visit-child-in-need");
        }

    }

    @Nested
    class An_end {

        private void reviewFor(String day, String decision) {
            hold();
            work.at("2026-07-30T16:00");
            work.answer("social-worker", child, "review-child-in-need",
                    CinAnswers.reviewed("2026-07-30", decision, null));
            work.at(day + "T10:00");
        }

        @ParameterizedTest
        @CsvSource({ "2026-09-07, true", "2026-09-08, false" })
        void before_three_months_are_over_is_signed_by_the_service_manager(String day, boolean early) {
            reviewFor(day, "CLOSE");
            work.answer("team-manager", child, "authorise-ending", CinAnswers.closes(day));
            if (early) {
                assertThat(work.open(child)).contains("sign-early-ending");
                var task = work.task(child, "sign-early-ending");
                assertThat(work.groups(task)).containsExactly("service-manager");
                refused("team-manager", "sign-early-ending", CinAnswers.signed("SIGN"),
                        "This task is for the service manager");
                work.answer("service-manager", child, "sign-early-ending", CinAnswers.signed("SIGN"));
            }
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-need-met");
            assertThat(episodes.isOpen(child)).isFalse();
        }

        @Test
        void that_the_service_manager_does_not_sign_goes_back_to_the_team_manager() {
            reviewFor("2026-08-03", "STEP_DOWN_EH");
            work.answer("team-manager", child, "authorise-ending", CinAnswers.earlyHelp("2026-08-03"));
            work.answer("service-manager", child, "sign-early-ending", CinAnswers.signed("RETURN"));
            assertThat(work.open(child)).containsExactly("authorise-ending", "visit-child-in-need");
            work.answer("team-manager", child, "authorise-ending", CinAnswers.goesOn());
            assertThat(work.open(child)).containsExactly("review-child-in-need", "visit-child-in-need");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("did not sign that the child in need plan ends so early"));
        }

        @Test
        void because_another_authority_is_responsible_needs_no_signature() {
            reviewFor("2026-08-03", "TRANSFER_OUT");
            work.answer("team-manager", child, "authorise-ending", CinAnswers.transferred("2026-08-03"));
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-other-authority");
        }

    }

    @Nested
    class Taking_up {

        @Test
        void is_not_refused_because_the_plan_has_begun_already() {
            stepDown();
            refused("team-manager", "accept-child-in-need", CinAnswers.notTakenUp(),
                    "this plan took its place on Mon 8 Jun 2026. Take it up.");
        }

        @Test
        void without_a_plan_that_has_begun_is_a_mistake_of_the_sender() {
            assertThatThrownBy(() -> work.begin(child, "step-down-to-cin"))
                .hasMessageContaining("begins before the journey is told");
        }

        @Test
        void knows_who_was_invited_and_for_when_it_was_booked() {
            accept();
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.confirmed("2026-06-18"));
            assertThat(work.chronology(child)).last().asString().contains("confirmed for Thu 18 Jun 2026, at home");
        }

        @Test
        void of_a_request_left_over_from_before_is_of_the_new_plan() {
            work.begin(child, "child-in-need-plan-required");
            work.inOneStep(() -> {
                plans.stepDown(child, ProtectedChildren.agreed("2026-06-08", "2026-06-18"));
                return null;
            });
            work.begin(child, "step-down-to-cin");
            assertThat(work.open(child)).contains("accept-child-in-need", "accept-further-plan-request");
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.accepted());
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.confirmed("2026-06-18"));
            assertThat(work.groups(work.task(child, "hold-first-meeting"))).containsExactly("team-manager");
            assertThat(work.clock(child, MEETING).isRunning()).isTrue();
            assertThat(work.clocks(child)).doesNotContain("referral-cin-first-meeting");
        }

    }

}
