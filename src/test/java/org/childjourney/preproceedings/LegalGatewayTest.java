package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.Date;

import org.childjourney.AtWork;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.deadlines.Escalation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.without;
import static org.childjourney.preproceedings.LegalAnswers.ACCEPTED;
import static org.childjourney.preproceedings.LegalAnswers.CONTINUE;
import static org.childjourney.preproceedings.LegalAnswers.ISSUE;
import static org.childjourney.preproceedings.LegalAnswers.NOT_DECIDED;
import static org.childjourney.preproceedings.LegalAnswers.NOT_NEEDED;
import static org.childjourney.preproceedings.LegalAnswers.PRE_PROCEEDINGS;
import static org.childjourney.preproceedings.LegalAnswers.REQUEST;
import static org.childjourney.preproceedings.LegalAnswers.RETURNED;
import static org.childjourney.preproceedings.LegalAnswers.TAKEN_UP;
import static org.childjourney.preproceedings.LegalAnswers.unborn;

class LegalGatewayTest extends PreProceedingsStory {

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private PreProceedingsSection section;

    @AfterEach
    void theRecordSaysWhereTheMatterStands() {
        theRecordAgreesWithTheWork();
    }

    @Nested
    class A_request {

        @Test
        void waits_for_a_team_manager_who_takes_it_up_and_then_for_the_childs_worker() {
            assertThat(work.groups(work.task(child, "take-up-gateway-request"))).containsExactly("team-manager");
            work.answer(MANAGER, child, "take-up-gateway-request", TAKEN_UP);
            assertThat(work.task(child, "write-gateway-request").getAssignee()).isEqualTo("social-worker");
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("taken up, because a child protection review asked for it");
        }

        @Test
        void that_is_accepted_starts_ten_working_days_to_the_meeting() {
            requested(child);
            assertThat(due("pre-proceedings-legal-gateway")).isEqualTo("2026-03-16");
            var task = work.task(child, "hold-legal-gateway");
            assertThat(work.groups(task)).containsExactly("legal-gateway-chair");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-16")));
        }

        @Test
        void of_a_child_who_cannot_wait_is_heard_the_same_day() {
            work.answer(MANAGER, child, "take-up-gateway-request", but(TAKEN_UP, "urgent", true));
            work.answer(WORKER, child, "write-gateway-request", REQUEST);
            work.answer(CHAIR, child, "check-gateway-request", but(ACCEPTED, "meetingOn", "2026-03-02"));
            assertThat(due("pre-proceedings-legal-gateway")).isEqualTo("2026-03-02");
        }

        @Test
        void that_is_returned_goes_back_to_its_writer_with_what_is_missing() {
            work.answer(MANAGER, child, "take-up-gateway-request", TAKEN_UP);
            work.answer(WORKER, child, "write-gateway-request", REQUEST);
            work.answer(CHAIR, child, "check-gateway-request", RETURNED);
            assertThat(work.open(child)).containsExactly("write-gateway-request");
            assertThat(work.chronology(child)).last().asString().contains("returned: The genogram is old");
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void that_is_not_needed_leaves_the_plan_going_on() {
            openChildInNeedPlan(child);
            work.answer(MANAGER, child, "take-up-gateway-request", NOT_NEEDED);
            assertThat(work.passed(child, "pre-proceedings")).endsWith("current-plan-goes-on");
            assertThat(work.open(child)).isEmpty();
            assertThat(matter().endedBecause()).isEqualTo("the legal gateway was not needed");
            nothingIsLeftOf(child);
        }

        @Test
        void that_is_not_needed_for_a_child_without_a_plan_asks_for_one() {
            work.answer(MANAGER, child, "take-up-gateway-request", NOT_NEEDED);
            assertThat(work.passed(child, "pre-proceedings")).contains("plan-asked-for")
                .endsWith("gateway-plan-asked-for");
            assertThat(work.open(child)).containsExactly("accept-child-in-need", "visit-child-in-need");
            nothingIsLeftOf(child);
        }

        @Test
        void keeps_what_the_child_said_word_for_word_and_what_it_changed() {
            gatewayHeld();
            work.answer(CHAIR, child, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            var voice = voices.latest(child, "gateway-request").orElseThrow().voice();
            assertThat(voice.words()).isEqualTo("I want mum to wake up in the morning");
            assertThat(voice.howUsedInDecision()).isEqualTo("She wants to stay");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|',
                textBlock = """
                        take-up-gateway-request | team-manager  | worker             | nobody     | No worker has the user name
                        take-up-gateway-request | team-manager  | brothersAndSisters | ''         | Do brothers and sisters come
                        take-up-gateway-request | team-manager  | route              | COURT_SECTION_37 | When did the court give its direction?
                        take-up-gateway-request | social-worker | urgent             | true       | This task is for the team manager
                        """)
        void is_refused_with_a_sentence_when_it_cannot_be_so(String task, String person, String field, String answer,
                String sentence) {
            refused(person, task, but(TAKEN_UP, field, answer.equals("true") ? (Object) true : answer), sentence);
        }

        @Test
        void cannot_be_written_without_chronology_and_genogram_or_without_the_child() {
            work.answer(MANAGER, child, "take-up-gateway-request", TAKEN_UP);
            refused(WORKER, "write-gateway-request", but(REQUEST, "enclosed", codes("CHRONOLOGY")),
                    "needs the genogram as well");
            refused(WORKER, "write-gateway-request", unborn(REQUEST), "This child is born");
            refused(WORKER, "write-gateway-request", but(REQUEST, "fathersKnown", "NOT_ALL"),
                    "What is done to find them?");
            refused(WORKER, "write-gateway-request", without(REQUEST, "childsWords"),
                    "What did the child say, in their own words?");
        }

        @Test
        void is_not_accepted_for_a_day_that_has_passed() {
            work.answer(MANAGER, child, "take-up-gateway-request", TAKEN_UP);
            work.answer(WORKER, child, "write-gateway-request", REQUEST);
            refused(CHAIR, "check-gateway-request", but(ACCEPTED, "meetingOn", "2026-03-01"), "today or later");
        }

    }

    @Nested
    class The_meeting {

        @Test
        void stops_the_time_to_it_on_the_day_on_which_it_was() {
            gatewayHeld();
            var clock = work.clock(child, "pre-proceedings-legal-gateway");
            assertThat(clock.isRunning()).isFalse();
            assertThat(clock.breachedAt()).isNull();
            assertThat(matter().gatewayHeldOn()).isEqualTo("2026-03-09");
        }

        @Test
        void is_not_in_the_future_and_not_before_the_request_was_accepted() {
            requested(child);
            refused(CHAIR, "hold-legal-gateway", gatewayOn("2026-03-03"), "is in the future");
            work.at("2026-03-09T11:00");
            refused(CHAIR, "hold-legal-gateway", gatewayOn("2026-03-01"), "after the request was accepted");
        }

        @Test
        void that_is_late_is_told_to_the_head_of_service() {
            requested(child);
            work.at("2026-03-17T00:01");
            work.timer(child, "gateway-time");
            assertThat(deadlines.escalations(child)).singleElement()
                .satisfies((told) -> assertThat(told.raisedTo()).isEqualTo("head-of-service"));
            assertThat(work.open(child)).contains("hold-legal-gateway", "answer-breach");
        }

    }

    @Nested
    class A_decision {

        @Test
        void B_begins_pre_proceedings_on_the_day_of_the_meeting() {
            begun();
            assertThat(matter().startedOn()).isEqualTo("2026-03-09");
            assertThat(matter().gatewayDecision().code()).isEqualTo("B");
            assertThat(due("pre-proceedings-letter")).isEqualTo("2026-03-16");
            assertThat(due("pre-proceedings-preproc-16wk")).isEqualTo("2026-06-29");
            assertThat(work.open(child)).containsExactly("draft-letter-before-proceedings");
        }

        @Test
        void A_leaves_the_current_plan_going_on() {
            openChildInNeedPlan(child);
            gatewayHeld();
            work.answer(CHAIR, child, "decide-at-legal-gateway", CONTINUE);
            assertThat(work.passed(child, "pre-proceedings")).endsWith("current-plan-goes-on");
            assertThat(matter().gatewayDecision().code()).isEqualTo("A");
            nothingIsLeftOf(child);
        }

        @Test
        void A_for_a_child_without_a_plan_asks_for_one_so_that_nobody_is_left_with_nothing() {
            gatewayHeld();
            work.answer(CHAIR, child, "decide-at-legal-gateway", CONTINUE);
            assertThat(work.passed(child, "pre-proceedings")).contains("plan-asked-for");
            nothingIsLeftOf(child);
        }

        @Test
        void C_asks_the_court_and_bypasses_the_letter_and_the_meetings() {
            gatewayHeld();
            work.answer(CHAIR, child, "decide-at-legal-gateway", ISSUE);
            assertThat(work.open(child)).containsExactlyInAnyOrder("draft-outcome-letter", "issue-proceedings");
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-03-16");
            assertThat(due("pre-proceedings-outcome-letter")).isEqualTo("2026-03-16");
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-preproc-16wk");
            assertThat(matter().court().shortNotice()).isFalse();
        }

        @Test
        void C_at_short_notice_is_issued_the_same_day_with_the_reason_as_a_code() {
            gatewayHeld();
            refused(CHAIR, "decide-at-legal-gateway", but(ISSUE, "shortNotice", true), "Why at short notice?");
            work.answer(CHAIR, child, "decide-at-legal-gateway",
                    but(ISSUE, "shortNotice", true, "shortNoticeReason", "IMMEDIATE_SAFETY"));
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-03-09");
            assertThat(matter().court().shortNoticeReason().code()).isEqualTo("A");
        }

        @Test
        void D_is_none_yet_and_the_gateway_meets_again_in_time() {
            gatewayHeld();
            work.answer(CHAIR, child, "decide-at-legal-gateway", NOT_DECIDED);
            assertThat(matter().gatewayDecision().code()).isEqualTo("D");
            assertThat(work.open(child)).containsExactly("hold-legal-gateway");
            assertThat(due("pre-proceedings-legal-gateway")).isEqualTo("2026-03-23");
        }

        @Test
        void is_not_made_by_whoever_wrote_the_request() {
            gatewayHeld();
            var task = work.task(child, "decide-at-legal-gateway");
            assertThat(engine.getTaskService().getVariable(task.getId(), "writer")).isEqualTo("social-worker");
            refused(WORKER, "decide-at-legal-gateway", PRE_PROCEEDINGS, "This task is for the chair");
        }

        @Test
        void needs_the_threshold_and_safety() {
            gatewayHeld();
            refused(CHAIR, "decide-at-legal-gateway", but(PRE_PROCEEDINGS, "thresholdMet", false),
                    "both need the threshold");
            refused(CHAIR, "decide-at-legal-gateway", but(PRE_PROCEEDINGS, "safeToWork", false),
                    "the court is asked for an order");
            refused(CHAIR, "decide-at-legal-gateway", without(ISSUE, "shortNotice"), "made at short notice?");
        }

    }

    @Nested
    class A_young_person_of_17 {

        @ParameterizedTest
        @CsvSource({ "2009-03-09, true", "2009-03-10, false" })
        void can_have_no_order_from_the_birthday_on(LocalDate born, boolean tooOld) {
            child = familyOf(InventedChildren.blossom().bornOn(born).build());
            work.at("2026-03-02T10:00");
            work.begin(child, "legal-gateway-requested");
            gatewayHeld();
            if (tooOld) {
                refused(CHAIR, "decide-at-legal-gateway", ISSUE, "No care or supervision order can be made at 17");
                refused(CHAIR, "decide-at-legal-gateway", PRE_PROCEEDINGS, "was 17 on Mon 9 Mar 2026");
                work.answer(CHAIR, child, "decide-at-legal-gateway", CONTINUE);
                assertThat(work.passed(child, "pre-proceedings")).contains("plan-asked-for");
            }
            else {
                work.answer(CHAIR, child, "decide-at-legal-gateway", ISSUE);
                assertThat(work.open(child)).contains("issue-proceedings");
            }
        }

    }

    @Nested
    class A_direction_of_the_court_under_section_37 {

        private void directedByTheCourt(Object... more) {
            work.answer(MANAGER, child, "take-up-gateway-request",
                    but(but(TAKEN_UP, "route", "COURT_SECTION_37", "courtDirectedOn", "2026-02-26"), more));
        }

        @Test
        void is_answered_within_eight_weeks_of_it() {
            directedByTheCourt();
            assertThat(due("pre-proceedings-section-37")).isEqualTo("2026-04-23");
            assertThat(work.task(child, "write-gateway-request").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-04-23")));
        }

        @Test
        void is_answered_by_the_day_that_the_court_set() {
            directedByTheCourt("courtReportDueOn", "2026-04-02");
            assertThat(due("pre-proceedings-section-37")).isEqualTo("2026-04-02");
        }

        @Test
        void is_never_called_not_needed_since_the_court_waits_for_an_answer() {
            refused(MANAGER, "take-up-gateway-request",
                    but(NOT_NEEDED, "route", "COURT_SECTION_37", "courtDirectedOn", "2026-02-26"),
                    "A court directed this investigation and has to be told");
            assertThat(matter().stage()).isEqualTo(Stage.REQUEST_ASKED);
        }

        @Test
        void is_not_decided_on_until_the_court_has_been_told() {
            directedByTheCourt();
            work.answer(WORKER, child, "write-gateway-request", REQUEST);
            work.answer(CHAIR, child, "check-gateway-request", ACCEPTED);
            work.at("2026-03-09T11:00");
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn("2026-03-09"));
            refused(CHAIR, "decide-at-legal-gateway", CONTINUE, "Say when it was told what was decided");
            work.answer(CHAIR, child, "decide-at-legal-gateway", but(CONTINUE, "courtToldOn", "2026-03-09"));
            assertThat(work.inOneStep(() -> section.sectionFor(child, null)).orElseThrow().facts())
                .extracting((fact) -> fact.name() + ": " + fact.value())
                .contains("A court directed us to look into it: Thu 26 Feb 2026",
                        "The court was told what was decided: Mon 9 Mar 2026");
            assertThat(work.clock(child, "pre-proceedings-section-37").breachedAt()).isNull();
            nothingIsLeftOf(child);
        }

    }

    @Nested
    class A_further_request {

        private void askedAgain() {
            work.begin(child, "legal-gateway-requested");
        }

        @Test
        void is_taken_up_beside_the_work_and_noted() {
            requested(child);
            askedAgain();
            assertThat(work.open(child)).containsExactly("hold-legal-gateway", "take-up-further-gateway-request");
            work.answer(MANAGER, child, "take-up-further-gateway-request", AtWork.answers("whatIsNew",
                    "Another night alone", "answer", "NOTED", "rationale", "The gateway meets on Monday"));
            assertThat(work.open(child)).containsExactly("hold-legal-gateway");
            assertThat(work.passed(child, "pre-proceedings")).contains("further-request-noted");
        }

        @Test
        void of_a_child_who_cannot_wait_lets_the_gateway_meet_today() {
            requested(child);
            askedAgain();
            work.at("2026-03-04T10:00");
            work.answer(MANAGER, child, "take-up-further-gateway-request", AtWork.answers("whatIsNew", "A broken arm",
                    "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
            assertThat(due("pre-proceedings-legal-gateway")).isEqualTo("2026-03-04");
            assertThat(work.open(child)).containsExactly("hold-legal-gateway");
        }

    }

    @Nested
    class A_child_who_is_not_born {

        private void expectedOn(LocalDate day) {
            child = familyOf(InventedChildren.unborn(day).build());
            work.begin(child, "legal-gateway-requested");
        }

        @Test
        void comes_to_the_gateway_by_24_weeks_of_the_pregnancy() {
            expectedOn(LocalDate.of(2026, 7, 20));
            assertThat(due("pre-proceedings-unborn-gateway")).isEqualTo("2026-03-30");
            assertThat(work.task(child, "take-up-gateway-request").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-30")));
        }

        @Test
        void who_comes_later_is_told_to_the_head_of_service() {
            expectedOn(LocalDate.of(2026, 7, 20));
            work.at("2026-03-31T00:01");
            work.timer(child, "request-time");
            assertThat(deadlines.escalations(child)).extracting(Escalation::deadlineId)
                .contains("pre-proceedings-unborn-gateway");
            assertThat(work.open(child)).contains("take-up-gateway-request");
        }

        @Test
        void comes_to_the_final_gateway_by_36_weeks() {
            expectedOn(LocalDate.of(2026, 7, 20));
            work.answer(MANAGER, child, "take-up-gateway-request", but(TAKEN_UP, "route", "UNBORN"));
            work.answer(WORKER, child, "write-gateway-request", unborn(REQUEST));
            work.answer(CHAIR, child, "check-gateway-request", ACCEPTED);
            work.at("2026-03-09T11:00");
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn("2026-03-09"));
            work.answer(CHAIR, child, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            assertThat(due("pre-proceedings-unborn-gateway")).isEqualTo("2026-06-22");
            assertThat(due("pre-proceedings-unborn-meeting")).isEqualTo("2026-04-27");
        }

    }

}
