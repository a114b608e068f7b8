package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;

/** A child in need plan after an assessment, from the request to each of its ends. */
@JourneyTest
class ChildInNeedTest {

    private static final String JOURNEY = "child-in-need";

    private static final String FIRST_MEETING = "referral-cin-first-meeting";

    private static final String VISIT = "referral-cin-visit";

    private static final String REVIEW = "referral-cin-review";

    private static final String LONG_PLAN = "referral-cin-long-plan";

    private static final String CONSENT = "referral-cin-consent";

    @Autowired
    private AtWork work;

    @Autowired
    private ProtectedChildren children;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Allocations allocations;

    @Autowired
    private Teams teams;

    @Autowired
    private Consents consents;

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CinWorkSection section;

    private CaseReference child;

    @BeforeEach
    void anAssessmentAsksForAPlanOnAMonday() {
        this.work.at("2026-02-02T10:00");
        this.child = this.children.referredOn("2026-02-02");
        this.work.at("2026-03-02T10:00");
        this.work.begin(this.child, "child-in-need-plan-required");
    }

    private void accept() {
        this.work.answer("team-manager", this.child, "accept-child-in-need", CinAnswers.accepted());
    }

    private void confirm() {
        accept();
        this.work.answer("social-worker", this.child, "arrange-first-meeting", CinAnswers.booked("2026-03-10"));
        this.work.answer("social-worker", this.child, "arrange-first-meeting", CinAnswers.confirmed("2026-03-10"));
    }

    private void hold() {
        confirm();
        this.work.at("2026-03-10T16:00");
        this.work.answer("social-worker", this.child, "hold-first-meeting",
                CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"));
    }

    private void review(String decision, String nextOn) {
        hold();
        this.work.at("2026-04-21T16:00");
        this.work.answer("social-worker", this.child, "review-child-in-need",
                CinAnswers.reviewed("2026-04-21", decision, nextOn));
    }

    private void refused(String person, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, this.child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(this.child)).contains(task);
    }

    private LocalDate openSince(ActivityKind kind) {
        return this.episodes.current(this.child)
            .flatMap((episode) -> episode.running(kind))
            .map((plan) -> plan.startedOn())
            .orElse(null);
    }

    private void nothingIsLeft() {
        assertThat(this.work.processes(this.child)).doesNotContain(JOURNEY);
        assertThat(this.work.clocks(this.child)).isEmpty();
        assertThat(openSince(ActivityKind.CIN_PLAN)).isNull();
    }

    private String told() {
        return this.work.inOneStep(() -> this.section.sectionFor(this.child, null)
            .orElseThrow()
            .items()
            .stream()
            .map((item) -> item.title() + "\n" + item.detail())
            .collect(Collectors.joining("\n")));
    }

    @Nested
    class What_was_done {

        @Test
        void can_be_read_afterwards_with_every_answer() {
            accept();
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.fellThrough("FAMILY_UNAVAILABLE"));
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.booked("2026-03-10"));
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.confirmed("2026-03-10"));
            work.at("2026-03-10T16:00");
            work.answer("social-worker", child, "hold-first-meeting",
                    CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"));
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.notSeen("2026-03-10"));
            work.answer("social-worker", child, "visit-child-in-need",
                    but(CinAnswers.seen("2026-03-10"), "spokenToAlone", false, "voiceMethod", "SEEN_WITH_OTHERS",
                            "whyNotAlone", "She held her mother's hand"));
            work.at("2026-04-21T16:00");
            work.answer("social-worker", child, "review-child-in-need",
                    CinAnswers.reviewed("2026-04-21", "CONTINUE", "2026-07-14"));
            assertThat(told()).contains("Plan taken up", "Mum works late this week", "Offered: in the evening",
                    "How people meet: at home", "At a birthday, gran rang from there", "She held her mother's hand",
                    "Seen where the child sleeps: yes", "Breakfast on four days of five",
                    "Next review: Tue 14 Jul 2026");
        }

        @Test
        void can_be_read_afterwards_where_the_plan_was_not_taken_up() {
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.notTakenUp());
            assertThat(told()).contains("The family moved in with the grandparents",
                    "Supported instead by: The grandparents and the school");
        }

    }

    @Nested
    class A_request {

        @Test
        void runs_its_time_from_the_decision_and_lets_the_visits_go_on_at_once() {
            assertThat(work.open(child)).containsExactly("accept-child-in-need", "visit-child-in-need");
            assertThat(work.clock(child, FIRST_MEETING).dueAt()).isEqualTo(AtWork.endOf("2026-03-16"));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-03-30"));
            assertThat(work.clock(child, LONG_PLAN).dueAt()).isEqualTo(AtWork.endOf("2026-09-02"));
            var task = work.task(child, "accept-child-in-need");
            assertThat(work.groups(task)).containsExactly("team-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-16")));
            assertThat(work.task(child, "visit-child-in-need").getAssignee()).isEqualTo("social-worker");
        }

        @Test
        void taken_up_begins_the_plan_for_the_census_on_the_day_it_was_asked_for() {
            work.at("2026-03-04T09:00");
            accept();
            assertThat(openSince(ActivityKind.CIN_PLAN)).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(work.open(child)).containsExactly("arrange-first-meeting", "visit-child-in-need");
            var consent = consents.latest(child, ConsentPurpose.CHILD_IN_NEED_PLAN).orElseThrow().consent();
            assertThat(consent.status()).isEqualTo(ConsentStatus.GIVEN);
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("It began on Mon 2 Mar 2026"));
        }

        @Test
        void can_give_the_child_another_worker() {
            teams.put("other-worker", "Reed Other-Worker", "test-team", true);
            work.answer("team-manager", child, "accept-child-in-need",
                    but(CinAnswers.accepted(), "workerStays", false, "worker", "other-worker"));
            assertThat(allocations.workerOf(child)).contains("other-worker");
        }

        @Test
        void is_refused_when_nobody_works_with_the_child() {
            work.inOneStep(() -> {
                allocations.end(child, AllocationRole.LEAD);
                return null;
            });
            refused("team-manager", "accept-child-in-need", CinAnswers.accepted(),
                    "Nobody is allocated to this child now");
            teams.put("other-worker", "Reed Other-Worker", "test-team", true);
            work.answer("team-manager", child, "accept-child-in-need",
                    but(CinAnswers.accepted(), "workerStays", false, "worker", "other-worker"));
            assertThat(allocations.workerOf(child)).contains("other-worker");
        }

        @Test
        void that_is_not_taken_up_ends_with_the_reason_and_with_who_supports_the_child() {
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.notTakenUp());
            assertThat(work.passed(child, JOURNEY)).contains("plan-not-taken-up").endsWith("closed-not-taken-up");
            nothingIsLeft();
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("not taken up: The family moved in", "The grandparents and the school");
            work.begin(child, "child-in-need-plan-required");
            assertThat(work.open(child)).contains("accept-child-in-need");
        }

        @Test
        void may_say_that_nobody_has_asked_the_family_yet_but_says_why() {
            var notAsked = without(but(CinAnswers.accepted(), "consent", "NOT_SOUGHT"), "consentGivenBy",
                    "consentGiverName", "consentNote");
            refused("team-manager", "accept-child-in-need", notAsked, "Why was nobody asked yet?");
            work.answer("team-manager", child, "accept-child-in-need",
                    but(notAsked, "consentNote", "Mum is in hospital until Friday"));
            assertThat(work.open(child)).containsExactly("arrange-first-meeting", "visit-child-in-need");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                workerStays | ''     | "Does the child's worker stay the same?": answer this question.
                workerStays | false  | "Who works with the family now?": answer this question.
                consent     | ''     | "Does the family agree to a child in need plan?": answer this question.
                consent     | DISPENSED | Record what the family said: they agree, they do not, or nobody asked yet.
                decision    | NOT_TAKEN_UP | "Why is it not taken up?": answer this question.
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing(String field, String answer, String sentence) {
            refused("team-manager", "accept-child-in-need", but(CinAnswers.accepted(), field, typed(answer)), sentence);
        }

        @Test
        void is_not_taken_up_by_anyone_but_a_team_manager() {
            refused("social-worker", "accept-child-in-need", CinAnswers.accepted(),
                    "This task is for the team manager");
        }

        @Test
        void of_a_child_without_an_open_case_is_refused_with_what_to_do() {
            var stranger = work.child();
            work.begin(stranger, "child-in-need-plan-required");
            assertThatThrownBy(
                    () -> work.answer("team-manager", stranger, "accept-child-in-need", CinAnswers.accepted()))
                .hasMessageContaining("A referral has to be recorded first");
        }

        @Test
        void of_a_child_on_a_child_protection_plan_is_refused_since_the_two_are_never_open_together() {
            work.at("2026-02-02T10:00");
            var guarded = children.protectedFrom("2026-02-02");
            work.at("2026-03-02T10:00");
            work.begin(guarded, "child-in-need-plan-required");
            assertThatThrownBy(
                    () -> work.answer("team-manager", guarded, "accept-child-in-need", CinAnswers.accepted()))
                .hasMessageContaining("A child protection plan is open since Mon 2 Feb 2026");
        }

        @Test
        void by_another_message_says_from_where_the_child_comes() {
            var other = children.referredOn("2026-03-02");
            work.begin(other, "stepped-out-of-pre-proceedings");
            assertThat(work.routing(other, "cinRoute")).isEqualTo("STEP_OUT");
            assertThat(work.chronology(other)).anyMatch((line) -> line.contains("asked for, after pre-proceedings"));
            work.answer("team-manager", other, "accept-child-in-need", CinAnswers.accepted());
            assertThat(work.open(other)).containsExactly("arrange-first-meeting", "visit-child-in-need");
        }

    }

    @Nested
    class The_first_meeting {

        @Test
        void is_arranged_until_it_is_confirmed_and_held_by_the_childs_worker() {
            confirm();
            var task = work.task(child, "hold-first-meeting");
            assertThat(work.groups(task)).containsExactly("social-worker", "team-manager");
            assertThat(task.getAssignee()).isEqualTo("social-worker");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-16")));
        }

        @Test
        void makes_the_plan_and_starts_six_weeks_to_its_review() {
            hold();
            assertThat(work.clock(child, FIRST_MEETING).isRunning()).isFalse();
            assertThat(work.clock(child, FIRST_MEETING).breachedAt()).isNull();
            assertThat(work.clock(child, REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-04-21"));
            var review = work.task(child, "review-child-in-need");
            assertThat(review.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-04-21")));
            assertThat(review.getAssignee()).isEqualTo("social-worker");
            assertThat(episodes.current(child).orElseThrow().primaryNeed()).isEqualTo("N4");
            assertThat(voices.latest(child, "child-in-need-meeting").orElseThrow().voice().participation())
                .isEqualTo("PN1");
            assertThat(consents.latest(child, ConsentPurpose.CHILD_IN_NEED_PLAN).orElseThrow().consent().status())
                .isEqualTo(ConsentStatus.GIVEN);
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("held on Tue 10 Mar 2026, with the family. The plan has 2 outcomes"));
        }

        @Test
        void that_is_not_held_runs_on_and_is_arranged_again() {
            confirm();
            work.at("2026-03-10T17:00");
            work.answer("social-worker", child, "hold-first-meeting", CinAnswers.notHeld("AGENCY_UNAVAILABLE", null));
            assertThat(work.open(child)).contains("arrange-first-meeting");
            assertThat(work.routing(child, "meetingState")).isEqualTo("NOT_BOOKED");
            assertThat(work.clock(child, FIRST_MEETING).isRunning()).isTrue();
            assertThat(work.clock(child, FIRST_MEETING).reasonForDelay()).contains("an agency could not come");
            assertThat(work.chronology(child)).last().asString().contains("No other day is booked yet");
        }

        @Test
        void that_is_put_off_to_another_day_says_why() {
            accept();
            work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.booked("2026-03-10"));
            refused("social-worker", "arrange-first-meeting", CinAnswers.confirmed("2026-03-12"),
                    "It was booked for Tue 10 Mar 2026. Say why it is put off");
            work.answer("social-worker", child, "arrange-first-meeting", but(CinAnswers.confirmed("2026-03-12"),
                    "reason", "WORKER_ABSENCE", "explanation", "I am at court on Tuesday"));
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("confirmed for Thu 12 Mar 2026", "the worker was away", "I am at court on Tuesday");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                meetingOn | 2026-03-01 | Sun 1 Mar 2026 has passed. Give the day on which it will be held.
                meetingOn | 2026-03-17 | It is due on Mon 16 Mar 2026. Say why it is held later
                meetingOn | ''         | "For which day is it booked?": answer this question.
                how       | ''         | "How do you meet?": answer this question.
                invited   | ''         | Add who is invited: of the family, and of those who work with the child.
                reason    | NOT_BOOKED | "What happened, and what have you tried?": answer this question.
                standing  | FELL_THROUGH | "Why?": answer this question.
                """)
        void is_not_arranged_when_an_answer_is_missing_or_cannot_be(String field, String answer, String sentence) {
            accept();
            refused("social-worker", "arrange-first-meeting",
                    but(CinAnswers.booked("2026-03-10"), field, answer.isEmpty() ? null : answer), sentence);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                heldOn          | 2026-03-11 | is in the future
                heldOn          | 2026-02-27 | The first meeting is held after the plan began
                reviewOn        | 2026-04-22 | The first review is held after the meeting, and by Tue 21 Apr 2026
                reviewOn        | 2026-03-10 | The first review is held after the meeting
                primaryNeed     | N9         | Choose one of N1 to N8
                participation   | PN8        | PN8
                childsWords     | ''         | "What did the child say, in their own words?": answer this question.
                familyView      | ''         | "What does the family say about the plan?": answer this question.
                familyAgrees    | ''         | "Does the family agree to the plan?": answer this question.
                outcomes        | ''         | "What is to be different for the child?": answer this question.
                contingency     | ''         | "What happens if things get worse?": answer this question.
                howMadeTogether | ''         | "How did the family make this plan with you?": answer this question.
                attended        | ''         | "Who took part?": answer this question.
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            confirm();
            work.at("2026-03-10T16:00");
            refused("social-worker", "hold-first-meeting",
                    but(CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"), field, answer.isEmpty() ? null : answer),
                    sentence);
        }

        @Test
        void with_the_family_has_somebody_of_the_family() {
            confirm();
            work.at("2026-03-10T16:00");
            refused("social-worker", "hold-first-meeting",
                    but(CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"), "attended", rows(CinAnswers.NURSE)),
                    "add who of them took part");
        }

        @Test
        void has_outcomes_that_are_due_after_it() {
            confirm();
            work.at("2026-03-10T16:00");
            refused("social-worker", "hold-first-meeting", but(CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"),
                    "outcomes", rows(CinAnswers.goal("Breakfast", "2026-03-09"))), "An outcome is due after the day");
        }

        @Test
        void at_which_the_family_does_not_agree_goes_to_the_team_manager_and_the_work_goes_on() {
            confirm();
            work.at("2026-03-10T16:00");
            work.answer("social-worker", child, "hold-first-meeting",
                    but(CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"), "familyAgrees", false, "familyView",
                            "It is too much"));
            assertThat(work.open(child)).containsExactly("decide-without-consent", "review-child-in-need",
                    "visit-child-in-need");
            assertThat(work.clock(child, CONSENT).dueAt()).isEqualTo(AtWork.endOf("2026-03-12"));
            assertThat(consents.latest(child, ConsentPurpose.CHILD_IN_NEED_PLAN).orElseThrow().consent().status())
                .as("they had agreed before")
                .isEqualTo(ConsentStatus.WITHDRAWN);
        }

        @Test
        void that_is_late_is_escalated_and_held_all_the_same() {
            confirm();
            work.at("2026-03-17T00:10");
            work.timer(child, "child-in-need-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("service-manager");
            work.at("2026-03-17T15:00");
            work.answer("social-worker", child, "hold-first-meeting",
                    CinAnswers.heldWithFamily("2026-03-17", "2026-04-21"));
            assertThat(work.clock(child, FIRST_MEETING).breachedAt()).isNotNull();
            assertThat(work.processes(child)).containsExactly(JOURNEY);
        }

        @Test
        void warns_the_team_manager_before_it_is_due() {
            accept();
            assertThat(work.task(child, "arrange-first-meeting").getFollowUpDate()).isNotNull()
                .isBefore(Date.from(AtWork.endOf("2026-03-16")));
        }

    }

    @Nested
    class Short_breaks {

        private CaseReference disabled;

        private void meet() {
            this.disabled = children.referredOn("2026-03-02", InventedChildren.blossom().withDisabilities("LD"));
            work.begin(this.disabled, "short-breaks-required");
            work.answer("team-manager", this.disabled, "accept-child-in-need", CinAnswers.accepted());
            work.answer("social-worker", this.disabled, "arrange-first-meeting", CinAnswers.booked("2026-03-10"));
            work.answer("social-worker", this.disabled, "arrange-first-meeting", CinAnswers.confirmed("2026-03-10"));
            work.at("2026-03-10T16:00");
        }

        private Map<String, Object> with(String basis, Integer days) {
            return but(CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"), "shortBreaks", true, "shortBreaksBasis",
                    basis, "shortBreaksServices", "Every other weekend with Linden", "shortBreaksDays", days,
                    "shortBreaksProvider", "Linden House, an invented home");
        }

        @Test
        void are_part_of_the_plan_under_section_17() {
            meet();
            work.answer("social-worker", this.disabled, "hold-first-meeting", with("SECTION_17", 90));
            assertThat(work.open(this.disabled)).containsExactly("review-child-in-need", "visit-child-in-need");
        }

        @Test
        void under_section_20_hand_the_child_on_as_looked_after_while_they_last() {
            meet();
            work.answer("social-worker", this.disabled, "hold-first-meeting", with("SECTION_20_V4", 52));
            assertThat(work.passed(this.disabled, JOURNEY)).contains("accommodation-asked");
            assertThat(work.processes(this.disabled)).hasSize(2).contains(JOURNEY);
            assertThat(work.open(this.disabled)).contains("review-child-in-need");
        }

        @Test
        void under_section_20_are_handed_on_too_when_a_review_agrees_them() {
            review("CONTINUE", "2026-07-21");
            work.at("2026-07-21T16:00");
            work.answer("social-worker", child, "review-child-in-need",
                    but(CinAnswers.reviewed("2026-07-21", "CONTINUE", "2026-10-21"), "shortBreaks", true,
                            "shortBreaksBasis", "SECTION_20_V3", "shortBreaksServices", "One week in summer",
                            "shortBreaksDays", 7, "shortBreaksProvider", "Linden House"));
            assertThat(work.passed(child, JOURNEY)).contains("accommodation-asked");
        }

        @Test
        void of_more_than_75_days_a_year_are_no_series_of_short_breaks() {
            meet();
            assertThatThrownBy(
                    () -> work.answer("social-worker", this.disabled, "hold-first-meeting", with("SECTION_20_V4", 76)))
                .hasMessageContaining("more than 75 days a year");
            work.answer("social-worker", this.disabled, "hold-first-meeting", with("SECTION_20_V4", 75));
        }

        @Test
        void asked_for_are_said_in_the_plan() {
            meet();
            assertThatThrownBy(() -> work.answer("social-worker", this.disabled, "hold-first-meeting",
                    CinAnswers.heldWithFamily("2026-03-10", "2026-04-21")))
                .hasMessageContaining("so that the child has short breaks. Say which");
            assertThatThrownBy(() -> work.answer("social-worker", this.disabled, "hold-first-meeting",
                    without(with("SECTION_17", 10), "shortBreaksProvider")))
                .hasMessageContaining("Who gives them?");
        }

    }

    @Nested
    class A_visit {

        @Test
        void at_which_the_child_is_seen_starts_the_time_to_the_next_from_its_day() {
            hold();
            work.at("2026-03-27T17:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-03-26"));
            var next = work.task(child, "visit-child-in-need");
            assertThat(next.getDueDate()).as("20 working days, without Good Friday and Easter Monday")
                .isEqualTo(Date.from(AtWork.endOf("2026-04-27")));
            assertThat(voices.latest(child, "child-in-need-visit").orElseThrow().voice().words())
                .isEqualTo("We had pancakes");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("visited on Thu 26 Mar 2026 and spoken to alone"));
        }

        @Test
        void at_which_the_child_is_not_seen_leaves_the_time_running() {
            hold();
            work.at("2026-03-27T17:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.notSeen("2026-03-26"));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-03-30"));
            assertThat(work.open(child)).contains("visit-child-in-need");
        }

        @Test
        void that_is_late_tells_the_team_manager_and_then_the_service_manager() {
            hold();
            work.at("2026-03-31T00:10");
            work.timer(child, "child-in-need-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("team-manager");
            work.at("2026-03-31T12:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-03-31"));
            assertThat(work.processes(child)).containsExactly(JOURNEY);
        }

        @Test
        void as_often_as_the_plan_says() {
            confirm();
            work.at("2026-03-10T16:00");
            work.answer("social-worker", child, "hold-first-meeting",
                    but(CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"), "visits", "EVERY_5_WORKING_DAYS"));
            assertThat(work.clock(child, VISIT).dueAt()).as("counted from the request, the last there was")
                .isEqualTo(AtWork.endOf("2026-03-09"));
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-03-10"));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-03-17"));
        }

        @Test
        void recorded_late_for_an_earlier_day_does_not_shorten_the_time() {
            hold();
            work.at("2026-03-27T17:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-03-26"));
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-03-20"));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-04-27"));
        }

        @Test
        void that_finds_significant_harm_asks_for_a_strategy_discussion_and_goes_on() {
            hold();
            work.answer("social-worker", child, "visit-child-in-need",
                    but(CinAnswers.seen("2026-03-10"), "atRisk", true, "riskReason", "Bruises nobody explains"));
            assertThat(work.passed(child, JOURNEY)).contains("visit-strategy");
            assertThat(work.open(child)).contains("visit-child-in-need", "review-child-in-need");
            assertThat(work.processes(child)).hasSize(2);
            assertThat(openSince(ActivityKind.CIN_PLAN)).as("the plan stays until another begins").isNotNull();
        }

        @Test
        void can_bring_the_news_that_the_family_no_longer_agrees() {
            hold();
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.toldNoLonger("2026-03-10"));
            assertThat(work.open(child)).containsExactly("decide-without-consent", "review-child-in-need",
                    "visit-child-in-need");
            work.answer("social-worker", child, "visit-child-in-need", but(CinAnswers.seen("2026-03-10"),
                    "familyAgrees", false, "withdrawnBy", "PARENT_PR", "familyView", "As we said"));
            assertThat(work.open(child)).as("the manager has it already")
                .containsExactly("decide-without-consent", "review-child-in-need", "visit-child-in-need");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                visitedOn      | 2026-03-11       | is in the future
                visitedOn      | 2026-02-27       | This plan began on Mon 2 Mar 2026. Check the day.
                spokenToAlone  | false            | "Why did you not speak to the child alone?": answer this question.
                voiceMethod    | SEEN_WITH_OTHERS | Please check both
                childsWords    | ''               | "What did the child say, in their own words?": answer this question.
                planProgress   | ''               | "What has moved in the plan since the last visit?": answer
                familyAgrees   | ''               | "Does the family still agree to the plan?": answer this question.
                familyAgrees   | false            | "What did they say?": answer this question.
                atRisk         | true             | "What is the risk, and who keeps the child safe meanwhile?": answer
                result         | NOT_SEEN         | "Why was the child not seen, and how do you know the child is safe?"
                report         | ''               | "What else is there to say?": answer this question.
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            hold();
            refused("social-worker", "visit-child-in-need", but(CinAnswers.seen("2026-03-10"), field, typed(answer)),
                    sentence);
        }

        @Test
        void before_the_birth_is_one_to_the_parents_and_counts() {
            work.at("2026-03-02T10:00");
            var unborn = children.referredOn("2026-03-02", InventedChildren.unborn(LocalDate.of(2026, 5, 1)));
            work.begin(unborn, "child-in-need-plan-required");
            work.at("2026-03-10T16:00");
            var visit = answers("result", "NOT_YET_BORN", "visitedOn", "2026-03-10", "planProgress", "A cot is there",
                    "familyAgrees", true, "report", "Two warm rooms", "atRisk", false);
            work.answer("social-worker", unborn, "visit-child-in-need", visit);
            assertThat(work.clock(unborn, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-04-09"));
            hold();
            refused("social-worker", "visit-child-in-need", visit, "This child is born");
        }

        @Test
        void to_a_child_who_did_not_want_to_talk_keeps_why_in_the_childs_words() {
            hold();
            work.answer("social-worker", child, "visit-child-in-need",
                    but(CinAnswers.seen("2026-03-10"), "voiceMethod", "DECLINED", "childsWords", "Not today"));
            assertThat(voices.latest(child, "child-in-need-visit").orElseThrow().voice().notObtainedReason())
                .isEqualTo("Not today");
        }

    }

    @Nested
    class A_review {

        @Test
        void goes_on_to_the_next_within_three_months_counted_from_its_day() {
            review("CONTINUE", "2026-07-21");
            assertThat(work.clock(child, REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-07-21"));
            assertThat(work.open(child)).containsExactly("review-child-in-need", "visit-child-in-need");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("reviewed on Tue 21 Apr 2026: the plan goes on. It goes well"));
            assertThat(voices.latest(child, "child-in-need-review").orElseThrow().voice().howUsedInDecision())
                .isEqualTo("We keep the mornings");
        }

        @Test
        void that_is_late_is_escalated_to_the_service_manager() {
            hold();
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-03-10"));
            work.at("2026-04-09T09:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-04-09"));
            work.at("2026-04-22T00:10");
            work.timer(child, "child-in-need-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting((told) -> told.deadlineId() + " " + told.raisedTo())
                .containsExactly(REVIEW + " service-manager");
        }

        @Test
        void asks_for_a_strategy_discussion_and_the_plan_goes_on_until_another_begins() {
            review("STEP_UP_CP", "2026-07-21");
            assertThat(work.passed(child, JOURNEY)).contains("review-strategy");
            assertThat(work.open(child)).contains("review-child-in-need", "visit-child-in-need");
            assertThat(openSince(ActivityKind.CIN_PLAN)).isNotNull();
        }

        @Test
        void asks_for_a_legal_gateway_meeting_and_the_plan_goes_on() {
            review("STEP_UP_PREPROCEEDINGS", "2026-07-21");
            assertThat(work.passed(child, JOURNEY)).contains("review-legal-gateway");
            assertThat(work.open(child)).contains("review-child-in-need", "visit-child-in-need");
        }

        @Test
        void changes_how_often_the_child_is_visited_and_adds_outcomes() {
            hold();
            work.at("2026-04-21T16:00");
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen("2026-04-21"));
            work.answer("social-worker", child, "review-child-in-need",
                    but(CinAnswers.reviewed("2026-04-21", "CONTINUE", "2026-07-21"), "visits", "EVERY_10_WORKING_DAYS",
                            "outcomesAdded", true, "newOutcomes",
                            rows(CinAnswers.goal("A bedtime that holds", "2026-07-31"))));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-05-06"));
            work.at("2026-07-21T16:00");
            var next = CinAnswers.reviewed("2026-07-21", "CONTINUE", "2026-10-21");
            refused("social-worker", "review-child-in-need", next, "Say how outcome 3 stands (A bedtime that holds)");
        }

        @Test
        void does_not_ask_again_about_an_outcome_that_is_achieved() {
            hold();
            work.at("2026-04-21T16:00");
            work.answer("social-worker", child, "review-child-in-need",
                    but(CinAnswers.reviewed("2026-04-21", "CONTINUE", "2026-07-21"), "progress",
                            rows(CinAnswers.stands(1, "ACHIEVED"), CinAnswers.stands(2, "NO_PROGRESS"))));
            work.at("2026-07-21T16:00");
            work.answer("social-worker", child, "review-child-in-need",
                    but(CinAnswers.reviewed("2026-07-21", "CONTINUE", "2026-10-21"), "progress",
                            rows(CinAnswers.stands(2, "NO_LONGER_NEEDED"))));
            assertThat(work.open(child)).contains("review-child-in-need");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                heldOn       | 2026-04-22 | is in the future
                heldOn       | 2026-03-09 | The first meeting was held on Tue 10 Mar 2026
                nextReviewOn | 2026-07-22 | by Tue 21 Jul 2026 at the latest
                nextReviewOn | ''         | "When is the next review?": answer this question.
                newOutcomes  | ADDED      | "New outcomes": answer this question.
                participation | PN9       | PN9
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            hold();
            work.at("2026-04-21T16:00");
            var reviewed = CinAnswers.reviewed("2026-04-21", "CONTINUE", "2026-07-21");
            refused("social-worker", "review-child-in-need", "ADDED".equals(answer)
                    ? but(reviewed, "outcomesAdded", true) : but(reviewed, field, answer.isEmpty() ? null : answer),
                    sentence);
        }

        @Test
        void says_each_outcome_once_and_none_that_is_not_there() {
            hold();
            work.at("2026-04-21T16:00");
            var reviewed = CinAnswers.reviewed("2026-04-21", "CONTINUE", "2026-07-21");
            refused("social-worker", "review-child-in-need",
                    but(reviewed, "progress", rows(CinAnswers.stands(1, "ON_TRACK"))), "Say how outcome 2 stands");
            refused("social-worker", "review-child-in-need",
                    but(reviewed, "progress", rows(CinAnswers.stands(1, "ON_TRACK"), CinAnswers.stands(1, "ON_TRACK"))),
                    "Outcome 1 is listed twice");
            refused("social-worker", "review-child-in-need",
                    but(reviewed, "progress", rows(CinAnswers.stands(1, "ON_TRACK"), CinAnswers.stands(2, "ON_TRACK"),
                            CinAnswers.stands(7, "ON_TRACK"))),
                    "The plan has no outcome 7");
        }

        @Test
        void at_which_the_family_no_longer_agrees_goes_to_the_team_manager() {
            hold();
            work.at("2026-04-21T16:00");
            work.answer("social-worker", child, "review-child-in-need",
                    but(CinAnswers.reviewed("2026-04-21", "CONTINUE", "2026-07-21"), "familyAgrees", false));
            assertThat(work.open(child)).containsExactly("decide-without-consent", "review-child-in-need",
                    "visit-child-in-need");
        }

    }

    @Nested
    class An_end_after_a_review {

        private void ends(Map<String, Object> answers) {
            work.at("2026-04-22T09:00");
            work.answer("team-manager", child, "authorise-ending", answers);
        }

        @Test
        void closes_plan_and_case_with_date_and_reason_together() {
            review("CLOSE", null);
            ends(CinAnswers.closes("2026-04-22"));
            assertThat(work.passed(child, JOURNEY)).containsSubsequence("authorise-ending",
                    "record-ending-authorisation", "end-child-in-need", "plan-ended", "closed-need-met");
            nothingIsLeft();
            var episode = episodes.history(child).get(0);
            assertThat(episode.closureDate()).isEqualTo(LocalDate.of(2026, 4, 22));
            assertThat(episode.closureReason()).isEqualTo("RC7");
            assertThat(episode.latest(ActivityKind.CIN_PLAN).orElseThrow().endedOn())
                .isEqualTo(LocalDate.of(2026, 4, 22));
            assertThat(allocations.allocationOf(child, AllocationRole.LEAD)).isEmpty();
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("The case is closed (RC7)")
                    && line.contains("The family hub; they have the number"));
        }

        @Test
        void can_leave_the_case_open_for_what_goes_on() {
            review("CLOSE", null);
            ends(but(without(CinAnswers.closes("2026-04-22"), "reasonForClosure"), "caseCloses", false, "goesOnWith",
                    "Special guardianship support"));
            nothingIsLeft();
            assertThat(episodes.isOpen(child)).isTrue();
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("The case stays open: Special guardianship support"));
        }

        @Test
        void does_not_close_the_case_while_another_journey_of_the_child_goes_on() {
            review("CLOSE", null);
            work.begin(child, "private-fostering-notified");
            work.at("2026-04-22T09:00");
            refused("team-manager", "authorise-ending", CinAnswers.closes("2026-04-22"),
                    "because this goes on for the child: Private fostering");
            assertThat(openSince(ActivityKind.CIN_PLAN)).isNotNull();
        }

        @Test
        void hands_over_to_early_help_that_has_accepted() {
            review("STEP_DOWN_EH", null);
            ends(CinAnswers.earlyHelp("2026-04-22"));
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-early-help");
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo("RC7");
            nothingIsLeft();
        }

        @Test
        void goes_to_another_authority_only_with_its_written_acceptance() {
            review("TRANSFER_OUT", null);
            work.at("2026-04-22T09:00");
            refused("team-manager", "authorise-ending",
                    without(CinAnswers.transferred("2026-04-22"), "acceptanceReference"),
                    "Reference of their written acceptance");
            ends(CinAnswers.transferred("2026-04-22"));
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-other-authority");
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo("RC5");
            nothingIsLeft();
        }

        @Test
        void goes_to_adult_services_from_17_on() {
            review("TRANSITION_ADULTS", null);
            work.at("2026-04-22T09:00");
            refused("team-manager", "authorise-ending", CinAnswers.toAdults("2026-04-22"),
                    "Adult services can take over from a young person's 17th birthday on");
            work.at("2033-05-14T09:00");
            work.answer("team-manager", child, "authorise-ending", CinAnswers.toAdults("2033-05-14"));
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-adult-services");
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo("RC6");
            nothingIsLeft();
        }

        @Test
        void waits_until_a_strategy_discussion_that_was_asked_for_has_arrived() {
            review("CLOSE", null);
            work.at("2026-04-22T09:00");
            work.answer("social-worker", work.task(child, "visit-child-in-need"),
                    but(CinAnswers.seen("2026-04-22"), "atRisk", true, "riskReason", "Bruises nobody explains"));
            refused("team-manager", "authorise-ending", CinAnswers.closes("2026-04-22"),
                    "has asked of another journey has not arrived there yet");
            work.goOn(child);
            assertThat(work.passed(child, JOURNEY)).contains("visit-strategy");
        }

        @Test
        void may_be_refused_by_the_manager_and_the_plan_goes_on() {
            review("CLOSE", null);
            ends(CinAnswers.goesOn());
            assertThat(work.open(child)).containsExactly("review-child-in-need", "visit-child-in-need");
            assertThat(work.clock(child, REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-07-21"));
        }

        @Test
        void is_not_authorised_by_whoever_held_the_review() {
            teams.put("acting-manager", "Sedge Acting-Manager", "test-team", true);
            hold();
            work.at("2026-04-21T16:00");
            work.inOneStep(() -> {
                allocations.allocate(child, "acting-manager", "TSPROC", null, "team-manager");
                return null;
            });
            refused("team-manager", "review-child-in-need", CinAnswers.reviewed("2026-04-21", "CLOSE", null),
                    "This task is for the social worker");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                endsOn           | 2026-04-23 | is in the future
                endsOn           | 2026-03-01 | The plan began on Mon 2 Mar 2026. Check the day.
                endsOn           | ''         | "What is the last day of the plan?": answer this question.
                end              | ''         | "How does it end?": answer this question.
                end              | EARLY_HELP | "Who accepted?": answer this question.
                reasonForClosure | RC8        | RC8 does not fit a plan that was carried out
                reasonForClosure | ''         | "Why does the case close?": answer this question.
                caseCloses       | false      | "What goes on for the child?": answer this question.
                whereToTurn      | ''         | "What do the child and the family know, and whom can they turn to?"
                childsWordsRead  | false      | "I have read what the child said": tick this to go on.
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            review("CLOSE", null);
            work.at("2026-04-22T09:00");
            refused("team-manager", "authorise-ending", but(CinAnswers.closes("2026-04-22"), field, typed(answer)),
                    sentence);
        }

        @Test
        void is_not_before_early_help_was_accepted() {
            review("STEP_DOWN_EH", null);
            work.at("2026-04-22T09:00");
            refused("team-manager", "authorise-ending",
                    but(CinAnswers.earlyHelp("2026-04-22"), "firstContactOn", "2026-04-20"),
                    "Early help sees the family after it has accepted");
        }

    }

    @Nested
    class Without_consent {

        private void refusedAtTheStart() {
            work.answer("team-manager", child, "accept-child-in-need", CinAnswers.acceptedWithoutConsent());
        }

        @Test
        void the_team_manager_decides_within_two_working_days_and_visits_and_meeting_go_on() {
            refusedAtTheStart();
            assertThat(work.open(child)).containsExactly("arrange-first-meeting", "decide-without-consent",
                    "visit-child-in-need");
            var task = work.task(child, "decide-without-consent");
            assertThat(work.groups(task)).containsExactly("team-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-04")));
        }

        @Test
        void a_decision_that_is_late_is_escalated() {
            refusedAtTheStart();
            work.at("2026-03-05T00:10");
            work.timer(child, "child-in-need-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("service-manager");
        }

        @Test
        void the_plan_closes_with_a_rationale() {
            refusedAtTheStart();
            work.at("2026-03-03T09:00");
            work.answer("team-manager", child, "decide-without-consent", CinAnswers.closesWithoutConsent("2026-03-03"));
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-need-met");
            nothingIsLeft();
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("School sees her daily and is not worried"));
        }

        @Test
        void early_help_goes_on_with_the_family() {
            refusedAtTheStart();
            work.at("2026-03-03T09:00");
            work.answer("team-manager", child, "decide-without-consent",
                    but(CinAnswers.closesWithoutConsent("2026-03-03"), "decision", "EARLY_HELP", "acceptedBy",
                            "Teasel Helper", "acceptedOn", "2026-03-03", "firstContactOn", "2026-03-05"));
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-early-help");
            nothingIsLeft();
        }

        @Test
        void a_strategy_discussion_is_asked_for_and_the_plan_goes_on_until_it_has_met() {
            refusedAtTheStart();
            work.answer("team-manager", child, "decide-without-consent",
                    CinAnswers.withoutConsent("STRATEGY_DISCUSSION"));
            assertThat(work.passed(child, JOURNEY)).contains("consent-strategy");
            assertThat(work.open(child)).contains("arrange-first-meeting", "visit-child-in-need")
                .doesNotContain("decide-without-consent");
            assertThat(work.clock(child, CONSENT).isRunning()).isFalse();
        }

        @Test
        void the_family_can_agree_again() {
            refusedAtTheStart();
            refused("team-manager", "decide-without-consent", CinAnswers.withoutConsent("FAMILY_AGREES"),
                    "Who was asked?");
            work.answer("team-manager", child, "decide-without-consent",
                    but(CinAnswers.withoutConsent("FAMILY_AGREES"), "consentGivenBy", "PARENT_PR"));
            assertThat(work.passed(child, JOURNEY)).contains("family-agrees-again");
            assertThat(consents.latest(child, ConsentPurpose.CHILD_IN_NEED_PLAN).orElseThrow().consent().status())
                .isEqualTo(ConsentStatus.GIVEN);
            work.answer("social-worker", child, "visit-child-in-need", CinAnswers.toldNoLonger("2026-03-02"));
            assertThat(work.open(child)).as("and can change its mind").contains("decide-without-consent");
        }

        @Test
        void while_the_meeting_is_arranged_it_goes_to_the_manager_at_once() {
            accept();
            work.answer("social-worker", child, "arrange-first-meeting",
                    but(CinAnswers.fellThrough("CONSENT_WITHDRAWN"), "withdrawnBy", "PARENT_PR"));
            assertThat(work.open(child)).containsExactly("arrange-first-meeting", "decide-without-consent",
                    "visit-child-in-need");
        }

        @Test
        void who_said_so_is_recorded() {
            accept();
            refused("social-worker", "arrange-first-meeting", CinAnswers.fellThrough("CONSENT_WITHDRAWN"),
                    "Who told you that they do not agree?");
        }

    }

    @Nested
    class A_plan_that_lasts {

        @Test
        void is_looked_at_by_the_team_manager_before_half_a_year_and_again_half_a_year_later() {
            hold();
            work.at("2026-07-17T09:00");
            work.timer(child, "plan-lasts");
            var task = work.task(child, "review-long-plan");
            assertThat(work.groups(task)).containsExactly("team-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-09-02")));
            work.answer("team-manager", child, "review-long-plan", CinAnswers.lookedAt());
            assertThat(work.clock(child, LONG_PLAN).dueAt()).isEqualTo(AtWork.endOf("2027-01-17"));
            assertThat(work.open(child)).doesNotContain("review-long-plan");
            work.at("2026-12-03T09:00");
            work.timer(child, "plan-lasts");
            assertThat(work.open(child)).contains("review-long-plan");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("lasted since Mon 2 Mar 2026") && line.contains("School comes"));
        }

        @Test
        void needs_the_childs_words_read() {
            hold();
            work.at("2026-07-17T09:00");
            work.timer(child, "plan-lasts");
            refused("team-manager", "review-long-plan", but(CinAnswers.lookedAt(), "childsWordsRead", false),
                    "tick this to go on");
        }

    }

    @Nested
    class A_further_request {

        private Map<String, Object> taken(String decision) {
            return answers("whatIsNew", "The joint housing assessment asks too", "decision", decision, "rationale",
                    "Because");
        }

        @Test
        void is_taken_up_beside_the_plan_and_noted() {
            hold();
            work.begin(child, "child-in-need-plan-required");
            work.answer("team-manager", child, "accept-further-plan-request", taken("NOTED"));
            assertThat(work.passed(child, JOURNEY)).contains("further-request-noted");
            assertThat(work.open(child)).containsExactly("review-child-in-need", "visit-child-in-need");
        }

        @Test
        void for_short_breaks_is_taken_up_too_and_can_lead_to_a_strategy_discussion() {
            hold();
            work.begin(child, "short-breaks-required");
            work.answer("team-manager", child, "accept-further-plan-request", taken("STRATEGY_DISCUSSION"));
            assertThat(work.passed(child, JOURNEY)).contains("further-request-strategy-asked");
            assertThat(work.processes(child)).hasSize(2);
        }

    }

    @Nested
    class What_happens_to_the_child {

        @ParameterizedTest
        @CsvSource({ "child-died, closed-child-died, because the child has died",
                "responsibility-transferred, closed-moved-away, because another authority has accepted responsibility",
                "case-closed, closed-with-reason, because the case was closed" })
        void ends_the_journey_at_an_end_of_its_own_without_a_task_or_clock_left(String message, String end,
                String why) {
            hold();
            assertThat(work.tell(child, message)).isOne();
            assertThat(work.passed(child, JOURNEY)).contains(end);
            assertThat(work.processes(child)).isEmpty();
            nothingIsLeft();
            assertThat(work.chronology(child)).last().asString().contains(why);
        }

        @Test
        void as_a_child_protection_plan_that_begins_ends_the_journey_and_the_plan() {
            hold();
            work.at("2026-03-20T10:00");
            assertThat(work.tell(child, "child-protection-plan-began")).isOne();
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-protection-plan");
            nothingIsLeft();
        }

        @Test
        void before_the_plan_was_taken_up_ends_the_request() {
            work.tell(child, "child-protection-plan-began");
            nothingIsLeft();
            assertThat(work.processes(child)).isEmpty();
        }

        private final Map<String, Object> referred = answers("youngPersonsView", "I want my own flat", "referralMade",
                true, "careActSection", "S9", "referredOn", "2026-03-02", "acceptedBy", "Ash in adult services",
                "destination", "With mum", "unfinishedWork", "None");

        @Test
        void at_18_agrees_what_comes_next_and_closes_the_case_with_adult_services() {
            hold();
            work.tell(child, "child-turned-18");
            var task = work.task(child, "agree-plan-after-18");
            assertThat(work.groups(task)).containsExactly("social-worker", "team-manager");
            assertThat(work.open(child)).containsExactly("agree-plan-after-18");
            work.answer("social-worker", child, "agree-plan-after-18", this.referred);
            assertThat(work.passed(child, JOURNEY)).contains("closed-adult-referral");
            nothingIsLeft();
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo("RC6");
        }

        @Test
        void at_18_can_need_no_adult_services() {
            hold();
            work.tell(child, "child-turned-18");
            work.answer("social-worker", child, "agree-plan-after-18", but(
                    without(but(this.referred, "referralMade", false), "careActSection", "referredOn", "acceptedBy"),
                    "whyNotNeeded", "Well and working"));
            assertThat(work.passed(child, JOURNEY)).contains("closed-no-adult-services");
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo("RC7");
        }

        @Test
        void at_18_leaves_the_case_to_another_journey_that_goes_on() {
            hold();
            work.begin(child, "private-fostering-notified");
            work.tell(child, "child-turned-18");
            work.answer("social-worker", child, "agree-plan-after-18", this.referred);
            assertThat(episodes.isOpen(child)).isTrue();
            assertThat(openSince(ActivityKind.CIN_PLAN)).isNull();
        }

    }

    private static Object typed(String answer) {
        return switch (answer) {
            case "" -> null;
            case "true", "false" -> Boolean.valueOf(answer);
            default -> answer;
        };
    }

}
