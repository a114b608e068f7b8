package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.deadlines.Escalation;
import org.childjourney.protection.ChildrenInProtection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;
import static org.childjourney.preproceedings.LegalAnswers.ACCEPTED;
import static org.childjourney.preproceedings.LegalAnswers.PRE_PROCEEDINGS;
import static org.childjourney.preproceedings.LegalAnswers.REPORT;
import static org.childjourney.preproceedings.LegalAnswers.REQUEST;
import static org.childjourney.preproceedings.LegalAnswers.REVIEW;
import static org.childjourney.preproceedings.LegalAnswers.STEP_DOWN;
import static org.childjourney.preproceedings.LegalAnswers.STEP_OUT;
import static org.childjourney.preproceedings.LegalAnswers.TAKEN_UP;
import static org.childjourney.preproceedings.LegalAnswers.TO_COURT;

class FinalGatewayTest extends PreProceedingsStory {

    private static final String SIXTEEN_WEEKS = "pre-proceedings-preproc-16wk";

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private ChildrenInProtection children;

    @AfterEach
    void theRecordSaysWhereTheMatterStands() {
        theRecordAgreesWithTheWork();
    }

    @Nested
    class The_report {

        @Test
        void says_what_changed_and_what_the_child_says_and_is_due_within_the_sixteen_weeks() {
            reviewed(STEP_OUT);
            var task = work.task(child, "write-final-report");
            assertThat(task.getAssignee()).isEqualTo("social-worker");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-06-29")));
            refused(WORKER, "write-final-report", without(REPORT, "childsWords"),
                    "What did the child say, in their own words?");
            work.answer(WORKER, child, "write-final-report", REPORT);
            assertThat(work.open(child)).contains("hold-final-gateway");
            assertThat(work.routing(child, "writer", "pre-proceedings")).isEqualTo("social-worker");
        }

    }

    @Nested
    class The_meeting {

        @Test
        void is_neither_in_the_future_nor_before_pre_proceedings_began() {
            reviewed(STEP_OUT);
            work.answer(WORKER, child, "write-final-report", REPORT);
            refused(CHAIR, "hold-final-gateway", gatewayOn("2026-05-02"), "is in the future");
            refused(CHAIR, "hold-final-gateway", gatewayOn("2026-03-08"), "after pre-proceedings began");
        }

        @Test
        void does_not_end_the_sixteen_weeks_which_only_a_decision_ends() {
            finallyHeld();
            assertThat(work.clocks(child)).contains(SIXTEEN_WEEKS);
            assertThat(matter().finalGatewayHeldOn()).isEqualTo("2026-06-22");
        }

    }

    @Nested
    class A_decision_to_step_down {

        @Test
        void ends_the_sixteen_weeks_on_the_day_of_the_gateway_and_hands_the_child_to_a_plan() {
            decidedFinally(STEP_DOWN);
            assertThat(work.clock(child, SIXTEEN_WEEKS).isRunning()).isFalse();
            assertThat(work.clock(child, SIXTEEN_WEEKS).breachedAt()).isNull();
            assertThat(matter().outcome().outcome()).isEqualTo("Decision to step down");
            assertThat(matter().outcomeOn()).isEqualTo("2026-06-22");
            assertThat(work.passed(child, "pre-proceedings")).contains("stepped-out");
            assertThat(due("pre-proceedings-outcome-letter")).isEqualTo("2026-06-29");
            assertThat(work.open(child)).contains("draft-outcome-letter", "accept-child-in-need");
        }

        @Test
        void never_leads_straight_to_closed_but_says_what_the_plan_has_to_do() {
            finallyHeld();
            refused(CHAIR, "decide-at-final-gateway", without(STEP_DOWN, "planAfter"),
                    "What does the plan have to do that the child goes on with?");
        }

        @Test
        void is_told_to_the_family_in_person_and_by_letter_and_then_nothing_is_left() {
            decidedFinally(STEP_DOWN);
            work.at("2026-06-25T16:00");
            told(child, "2026-06-25");
            assertThat(matter().outcomeLetterOn()).isEqualTo("2026-06-25");
            assertThat(matter().endedBecause()).isEqualTo("the child stepped down to a plan outside the court");
            assertThat(work.clock(child, "pre-proceedings-outcome-letter").breachedAt()).isNull();
            assertThat(work.passed(child, "pre-proceedings")).endsWith("stepped-down");
            nothingIsLeftOf(child);
        }

        @Test
        void goes_on_with_the_child_in_need_plan_where_no_protection_plan_is_open() {
            decidedFinally(STEP_DOWN);
            assertThat(work.chronology(child))
                .anySatisfy((line) -> assertThat(line).contains("The child goes on with a child in need plan.",
                        "Keep the day programme going"))
                .last()
                .isEqualTo("A child in need plan was asked for, after pre-proceedings.");
            assertThat(work.open(child)).contains("accept-child-in-need");
        }

        @Test
        void goes_on_with_the_protection_plan_that_is_open_and_its_chair_takes_it_up() {
            child = children.withOutline();
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-gateway-request", TAKEN_UP);
            work.answer(WORKER, child, "write-gateway-request", REQUEST);
            work.answer(CHAIR, child, "check-gateway-request", but(ACCEPTED, "meetingOn", "2026-03-23"));
            work.at("2026-03-23T11:00");
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn("2026-03-23"));
            work.answer(CHAIR, child, "decide-at-legal-gateway", LegalAnswers.ISSUE);
            work.answer(SOLICITOR, child, "issue-proceedings", LegalAnswers.NOT_ISSUED);
            work.answer(CHAIR, child, "reconsider-issue", answers("decision", "STEP_DOWN", "rationale",
                    "The aunt can care", "planAfter", "Support the aunt"));
            assertThat(work.task(child, "accept-end-of-pre-proceedings").getAssignee())
                .isEqualTo("child-protection-chair");
            assertThat(work.processes(child)).doesNotContain("child-in-need");
        }

        @Test
        void keeps_what_the_childs_words_changed() {
            decidedFinally(STEP_DOWN);
            assertThat(voices.latest(child, LegalGateways.FINAL_VOICE).orElseThrow().voice().howUsedInDecision())
                .isEqualTo("She wants to stay");
        }

    }

    @Nested
    class A_decision_to_ask_the_court {

        @Test
        void starts_the_time_to_the_application_and_the_letter() {
            decidedFinally(TO_COURT);
            assertThat(matter().outcome().outcome()).isEqualTo("Decision to Issue Care Proceedings");
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-06-29");
            assertThat(due("pre-proceedings-outcome-letter")).isEqualTo("2026-06-29");
            assertThat(work.open(child)).contains("draft-outcome-letter", "issue-proceedings");
            assertThat(work.clock(child, SIXTEEN_WEEKS).isRunning()).isFalse();
        }

        @Test
        void at_short_notice_is_issued_the_same_day_with_the_reason() {
            finallyHeld();
            refused(CHAIR, "decide-at-final-gateway", but(TO_COURT, "shortNotice", true), "Why at short notice?");
            work.answer(CHAIR, child, "decide-at-final-gateway",
                    but(TO_COURT, "shortNotice", true, "shortNoticeReason", "EMERGENCY_PROTECTION"));
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-06-22");
            assertThat(matter().court().shortNoticeReason().code()).isEqualTo("B");
        }

        @Test
        void says_whether_it_is_at_short_notice() {
            finallyHeld();
            refused(CHAIR, "decide-at-final-gateway", without(TO_COURT, "shortNotice"), "made at short notice?");
        }

    }

    @Nested
    class A_decision_for_more_time {

        private final Map<String, Object> moreTime = without(but(STEP_DOWN, "decision", "EXTEND"), "planAfter");

        @Test
        void is_the_head_of_services_and_leads_back_to_the_work_with_the_family() {
            decidedFinally(this.moreTime);
            assertThat(work.open(child)).contains("decide-pre-proceedings-extension");
            assertThat(work.clocks(child)).contains(SIXTEEN_WEEKS);
            assertThat(matter().outcome()).isNull();
            work.answer(HEAD, child, "decide-pre-proceedings-extension", LegalAnswers.GRANTED);
            assertThat(due(SIXTEEN_WEEKS)).isEqualTo("2026-07-27");
            assertThat(work.open(child)).contains("hold-review-ppm");
            work.at("2026-07-13T12:00");
            work.answer(MANAGER, child, "hold-review-ppm", but(without(REVIEW, "progress"), "heldOn", "2026-07-13"));
            work.answer(MANAGER, child, "conclude-ppm-review", STEP_OUT);
            work.answer(WORKER, child, "write-final-report", REPORT);
            work.answer(CHAIR, child, "hold-final-gateway", gatewayOn("2026-07-13"));
            work.answer(CHAIR, child, "decide-at-final-gateway", STEP_DOWN);
            assertThat(matter().outcomeOn()).isEqualTo("2026-07-13");
        }

        @Test
        void that_is_refused_never_ends_the_sixteen_weeks() {
            decidedFinally(this.moreTime);
            work.answer(HEAD, child, "decide-pre-proceedings-extension",
                    answers("decision", "REFUSED", "reason", "Decide now"));
            assertThat(work.clocks(child)).contains(SIXTEEN_WEEKS);
            assertThat(work.open(child)).contains("hold-review-ppm");
        }

        @Test
        void needs_a_meeting_that_it_could_build_on() {
            letterDelivered();
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-further-gateway-request",
                    answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
            work.answer(CHAIR, child, "hold-final-gateway", gatewayOn("2026-03-12"));
            refused(CHAIR, "decide-at-final-gateway", this.moreTime, "No meeting with the parents has been held");
        }

    }

    @Nested
    class A_child_who_cannot_wait {

        private void cannotWait() {
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-further-gateway-request",
                    answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
        }

        @Test
        void is_decided_on_without_the_report_that_is_not_written_yet() {
            reviewed(STEP_OUT);
            cannotWait();
            assertThat(work.open(child)).containsExactly("hold-final-gateway");
            work.answer(CHAIR, child, "hold-final-gateway", gatewayOn("2026-05-01"));
            work.answer(CHAIR, child, "decide-at-final-gateway", TO_COURT);
            assertThat(work.open(child)).contains("issue-proceedings");
        }

        @Test
        void has_an_application_that_is_decided_on_made_the_same_day() {
            decidedFinally(TO_COURT);
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-06-29");
            work.at("2026-06-23T10:00");
            cannotWait();
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-06-23");
            assertThat(due("pre-proceedings-fgdm")).isEqualTo("2026-06-23");
            assertThat(work.task(child, "issue-proceedings").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-06-23")));
        }

    }

    @Nested
    class An_application_that_is_late {

        @Test
        void stays_late_when_the_child_cannot_wait() {
            decidedFinally(TO_COURT);
            work.at("2026-06-30T10:00");
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-further-gateway-request",
                    answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-06-29");
        }

    }

    @Nested
    class A_young_person {

        @ParameterizedTest
        @CsvSource({ "2009-06-22, true", "2009-06-23, false" })
        void can_have_no_order_from_the_seventeenth_birthday_on(String born, boolean tooOld) {
            child = familyOf(InventedChildren.blossom().bornOn(LocalDate.parse(born)).build());
            work.at("2026-03-02T10:00");
            work.begin(child, "legal-gateway-requested");
            finallyHeld();
            if (tooOld) {
                refused(CHAIR, "decide-at-final-gateway", TO_COURT, "No care or supervision order can be made at 17");
                work.answer(CHAIR, child, "decide-at-final-gateway", STEP_DOWN);
                assertThat(matter().outcome()).isEqualTo(FinalDecision.STEP_DOWN);
            }
            else {
                work.answer(CHAIR, child, "decide-at-final-gateway", TO_COURT);
                assertThat(work.open(child)).contains("issue-proceedings");
            }
        }

    }

    @Nested
    class Pre_proceedings_that_begin_again {

        private void steppedDownAndAskedAgainOn(String day) {
            decidedFinally(STEP_DOWN);
            work.at("2026-06-25T16:00");
            told(child, "2026-06-25");
            work.at(day + "T10:00");
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-gateway-request", TAKEN_UP);
            work.answer(WORKER, child, "write-gateway-request", but(REQUEST, "earlierPreProceedings", 1));
            work.answer(CHAIR, child, "check-gateway-request", but(ACCEPTED, "meetingOn", day));
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn(day));
            work.answer(CHAIR, child, "decide-at-legal-gateway", PRE_PROCEEDINGS);
        }

        @Test
        void within_twelve_months_need_the_assistant_director() {
            steppedDownAndAskedAgainOn("2027-06-21");
            var task = work.task(child, "authorise-re-entry");
            assertThat(work.groups(task)).containsExactly("assistant-director");
            assertThat(work.clocks(child)).doesNotContain(SIXTEEN_WEEKS);
            refused("assistant-director", "authorise-re-entry",
                    answers("decision", "AUTHORISED", "reason", "New facts"), "What will be different this time?");
            work.answer("assistant-director", child, "authorise-re-entry",
                    answers("decision", "AUTHORISED", "whatIsDifferent", "The father is back", "reason", "New facts"));
            assertThat(matter().startedOn()).isEqualTo("2027-06-21");
            assertThat(work.open(child)).contains("draft-letter-before-proceedings");
            assertThat(matter().earlierPreProceedings()).isEqualTo(1);
        }

        @Test
        void go_back_to_the_chair_where_the_assistant_director_says_no() {
            steppedDownAndAskedAgainOn("2027-06-21");
            work.answer("assistant-director", child, "authorise-re-entry",
                    answers("decision", "NOT_AUTHORISED", "reason", "Nothing is different"));
            assertThat(work.open(child)).contains("decide-at-legal-gateway");
            assertThat(matter().gatewayDecision()).isNull();
            assertThat(work.chronology(child)).last().asString().contains("did not agree", "Nothing is different");
        }

        @Test
        void after_twelve_months_do_not() {
            steppedDownAndAskedAgainOn("2027-06-22");
            assertThat(work.open(child)).contains("draft-letter-before-proceedings");
        }

    }

    @Nested
    class Time_that_passes {

        @Test
        void climbs_to_the_assistant_director_while_the_decision_waits() {
            finallyHeld();
            work.at("2026-06-30T00:01");
            work.timer(child, "final-gateway-time");
            assertThat(deadlines.escalations(child)).filteredOn((told) -> told.deadlineId().equals(SIXTEEN_WEEKS))
                .extracting(Escalation::raisedTo)
                .containsExactly("assistant-director");
            assertThat(work.open(child)).contains("decide-at-final-gateway");
        }

    }

}
