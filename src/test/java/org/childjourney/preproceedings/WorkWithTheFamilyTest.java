package org.childjourney.preproceedings;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.Consents;
import org.childjourney.deadlines.DueDateChange;
import org.childjourney.deadlines.Escalation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;
import static org.childjourney.preproceedings.LegalAnswers.AGREED;
import static org.childjourney.preproceedings.LegalAnswers.GOES_ON;
import static org.childjourney.preproceedings.LegalAnswers.GRANTED;
import static org.childjourney.preproceedings.LegalAnswers.MORE_TIME;
import static org.childjourney.preproceedings.LegalAnswers.NOBODY_CAME;
import static org.childjourney.preproceedings.LegalAnswers.PRE_PROCEEDINGS;
import static org.childjourney.preproceedings.LegalAnswers.REQUEST;
import static org.childjourney.preproceedings.LegalAnswers.REVIEW;
import static org.childjourney.preproceedings.LegalAnswers.STEP_OUT;
import static org.childjourney.preproceedings.LegalAnswers.TAKEN_UP;
import static org.childjourney.preproceedings.LegalAnswers.TALK;
import static org.childjourney.preproceedings.LegalAnswers.TIMETABLE;
import static org.childjourney.preproceedings.LegalAnswers.delivered;

class WorkWithTheFamilyTest extends PreProceedingsStory {

    private static final String SIXTEEN_WEEKS = "pre-proceedings-preproc-16wk";

    @Autowired
    private Consents consents;

    @Autowired
    private AgreedPlan plan;

    @Autowired
    private AgreedAssessments assessments;

    @AfterEach
    void theRecordSaysWhereTheMatterStands() {
        theRecordAgreesWithTheWork();
    }

    private List<String> toldOf(String clock) {
        return this.deadlines.escalations(this.child)
            .stream()
            .filter((told) -> told.deadlineId().equals(clock))
            .map(Escalation::raisedTo)
            .toList();
    }

    @Nested
    class The_child {

        @Test
        void is_told_and_heard_before_the_first_meeting_and_offered_an_advocate() {
            letterDelivered();
            var task = work.task(child, "prepare-child-for-meeting");
            assertThat(task.getAssignee()).isEqualTo("social-worker");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-26")));
            refused(WORKER, "prepare-child-for-meeting", without(TALK, "advocateOffered"), "Was an advocate offered?");
            work.answer(WORKER, child, "prepare-child-for-meeting", TALK);
            assertThat(work.chronology(child)).last().asString().contains("An advocate was offered");
        }

    }

    @Nested
    class The_first_meeting {

        @Test
        void at_which_a_plan_is_agreed_starts_the_time_to_its_record_and_to_the_review() {
            met();
            assertThat(matter().firstMeetingOn()).isEqualTo("2026-03-23");
            assertThat(matter().parentsLegalRep().name()).isEqualTo("YES");
            assertThat(due("pre-proceedings-ppm-minutes")).isEqualTo("2026-03-30");
            assertThat(due("pre-proceedings-midpoint")).isEqualTo("2026-05-04");
            assertThat(work.clock(child, "pre-proceedings-first-ppm").breachedAt()).isNull();
            assertThat(work.inOneStep(() -> plan.of(matter().familyId()))).extracting(AgreedAction::number)
                .containsExactly(1, 2);
            assertThat(work.open(child)).contains("send-ppm-minutes");
        }

        @Test
        void leaves_time_for_a_solicitor_to_the_parent_who_got_the_letter_last() {
            letterDrafted();
            work.answer(SOLICITOR, child, "approve-parents-letters", LegalAnswers.APPROVED);
            work.at("2026-03-16T16:00");
            work.answer(MANAGER, child, "deliver-parents-letters", answers("deliveries",
                    rows(delivered(1, "DELIVERED", "2026-03-12"), delivered(2, "DELIVERED", "2026-03-16"))));
            work.answer(WORKER, child, "prepare-child-for-meeting", TALK);
            work.at("2026-03-20T14:00");
            refused(MANAGER, "hold-first-ppm", but(AGREED, "heldOn", "2026-03-20"), "until Mon 23 Mar 2026");
        }

        @Test
        void can_agree_a_part_of_the_plan() {
            childHeard();
            work.at("2026-03-23T14:00");
            work.answer(MANAGER, child, "hold-first-ppm", but(AGREED, "outcome", "PARTLY"));
            assertThat(work.open(child)).contains("send-ppm-minutes");
        }

        @Test
        void that_is_late_is_told_to_the_head_of_service() {
            childHeard();
            work.passes(child, "2026-03-26T23:59");
            assertThat(deadlines.escalations(child)).isEmpty();
            work.passes(child, "2026-03-27T00:01");
            assertThat(deadlines.escalations(child)).singleElement()
                .satisfies((told) -> assertThat(told.raisedTo()).isEqualTo("head-of-service"));
            assertThat(work.open(child)).contains("hold-first-ppm", "answer-breach");
        }

        @Test
        void that_never_comes_does_not_hold_the_sixteen_weeks() {
            letterDelivered();
            assertThat(due("pre-proceedings-preproc-16wk")).isEqualTo("2026-06-29");
            for (var day : List.of("2026-05-21", "2026-06-18", "2026-06-30", "2026-06-30")) {
                work.passes(child, day + "T09:01");
            }
            assertThat(deadlines.escalations(child)).extracting(Escalation::deadlineId)
                .contains("pre-proceedings-preproc-16wk");
        }

        @Test
        void to_which_nobody_came_is_held_again_and_its_time_runs_on() {
            childHeard();
            work.at("2026-03-23T14:00");
            work.answer(MANAGER, child, "hold-first-ppm", NOBODY_CAME);
            assertThat(work.open(child)).contains("hold-first-ppm");
            assertThat(work.clocks(child)).contains("pre-proceedings-first-ppm");
            assertThat(matter().firstMeetingOn()).isNull();
        }

        @Test
        void to_which_nobody_came_can_be_followed_by_work_or_by_the_gateway() {
            childHeard();
            work.at("2026-03-23T14:00");
            work.answer(MANAGER, child, "hold-first-ppm", but(NOBODY_CAME, "afterNonAttendance", "GO_ON"));
            assertThat(work.open(child)).contains("send-ppm-minutes");
            assertThat(matter().firstMeetingOn()).isNull();
        }

        @Test
        void to_which_nobody_came_can_be_the_last_try() {
            childHeard();
            work.at("2026-03-23T14:00");
            work.answer(MANAGER, child, "hold-first-ppm", but(NOBODY_CAME, "afterNonAttendance", "LEGAL_GATEWAY"));
            assertThat(work.open(child)).containsExactly("write-final-report");
        }

        @Test
        void that_finds_it_unsafe_to_go_on_leads_to_the_gateway_and_ends_the_other_work() {
            childHeard();
            work.at("2026-03-23T14:00");
            var unsafe = answers("heldOn", "2026-03-23", "outcome", "UNSAFE_TO_CONTINUE", "attendees", "Mallow",
                    "parentsLegalRep", "NO", "heldSeparately", true, "unsafeBecause", "Threats against the worker");
            work.answer(MANAGER, child, "hold-first-ppm", unsafe);
            assertThat(work.open(child)).containsExactly("write-final-report");
            assertThat(work.processes(child)).doesNotContain("family-group-decision-making");
            assertThat(work.clocks(child)).contains(SIXTEEN_WEEKS);
        }

        @Test
        void is_not_sooner_than_parents_can_find_a_solicitor_unless_it_is_said_why() {
            letterDelivered();
            work.at("2026-03-18T15:00");
            work.answer(WORKER, child, "prepare-child-for-meeting", TALK);
            refused(MANAGER, "hold-first-ppm", but(AGREED, "heldOn", "2026-03-18"), "until Thu 19 Mar 2026");
            work.answer(MANAGER, child, "hold-first-ppm",
                    but(AGREED, "heldOn", "2026-03-18", "heldEarlyBecause", "Both had a solicitor and asked for it"));
            assertThat(work.open(child)).contains("send-ppm-minutes");
        }

        @Test
        void keeps_parents_apart_where_there_is_domestic_abuse() {
            work.answer(MANAGER, child, "take-up-gateway-request", but(TAKEN_UP, "domesticAbuse", true));
            work.answer(WORKER, child, "write-gateway-request", REQUEST);
            work.answer(CHAIR, child, "check-gateway-request", LegalAnswers.ACCEPTED);
            work.at("2026-03-09T11:00");
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn("2026-03-09"));
            work.answer(CHAIR, child, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            work.at("2026-03-10T10:00");
            work.answer(WORKER, child, "draft-letter-before-proceedings", LegalAnswers.LETTER);
            work.answer(SOLICITOR, child, "approve-parents-letters", LegalAnswers.APPROVED);
            work.at("2026-03-12T16:00");
            work.answer(MANAGER, child, "deliver-parents-letters", LegalAnswers.DELIVERED);
            work.at("2026-03-23T14:00");
            work.answer(WORKER, child, "prepare-child-for-meeting", TALK);
            refused(MANAGER, "hold-first-ppm", AGREED, "parents are met separately");
            work.answer(MANAGER, child, "hold-first-ppm", but(AGREED, "heldSeparately", true));
            assertThat(work.open(child)).contains("send-ppm-minutes");
        }

        @Test
        void needs_its_answers() {
            childHeard();
            work.at("2026-03-23T14:00");
            refused(MANAGER, "hold-first-ppm", but(AGREED, "heldOn", "2026-03-11"), "after the letter");
            refused(MANAGER, "hold-first-ppm", without(AGREED, "contingency"), "if the plan does not work?");
            refused(MANAGER, "hold-first-ppm", without(AGREED, "plan"), "Add at least one action");
            refused(MANAGER, "hold-first-ppm", without(NOBODY_CAME, "afterNonAttendance"), "What is done now?");
        }

    }

    @Nested
    class The_timetable {

        @Test
        void is_set_by_the_case_progression_manager() {
            underWay();
            assertThat(matter().reviewPlannedOn()).isEqualTo("2026-05-01");
            assertThat(matter().finalGatewayPlannedOn()).isEqualTo("2026-06-22");
            assertThat(work.task(child, "hold-review-ppm").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-05-04")));
        }

        @Test
        void puts_the_review_after_six_weeks_only_with_a_reason_and_never_after_eight() {
            met();
            work.at("2026-03-26T10:00");
            work.answer(MANAGER, child, "send-ppm-minutes", LegalAnswers.SENT);
            assertThat(work.groups(work.task(child, "set-ppm-timetable"))).containsExactly("case-progression-manager");
            refused(PROGRESS, "set-ppm-timetable", but(TIMETABLE, "reviewOn", "2026-05-05"),
                    "say why it has to be later");
            refused(PROGRESS, "set-ppm-timetable",
                    but(TIMETABLE, "reviewOn", "2026-05-19", "laterBecause", "The expert is away"),
                    "extended to Mon 18 May 2026 at most");
            refused(PROGRESS, "set-ppm-timetable", but(TIMETABLE, "finalGatewayOn", "2026-04-30"),
                    "comes after the midpoint review");
            work.answer(PROGRESS, child, "set-ppm-timetable",
                    but(TIMETABLE, "reviewOn", "2026-05-18", "laterBecause", "The expert is away"));
            assertThat(due("pre-proceedings-midpoint")).isEqualTo("2026-05-18");
            assertThat(work.task(child, "hold-review-ppm").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-05-18")));
        }

    }

    @Nested
    class Assessments {

        private Map<String, Object> assessment(String received, boolean allIn) {
            return answers("assessments", rows("""
                    {"kind": "PARENTING", "about": "Mallow Testerly", "expert": "Dr Sorrel Invented",
                     "instructedOn": "2026-03-16", "expectedOn": "2026-05-15"%s}""".formatted(received)), "allIn",
                    allIn);
        }

        @Test
        void are_followed_until_all_have_come() {
            letterDelivered();
            work.at("2026-03-20T10:00");
            refused(WORKER, "follow-agreed-assessments", assessment("", true), "parenting of Mallow Testerly");
            work.answer(WORKER, child, "follow-agreed-assessments", assessment("", false));
            assertThat(work.open(child)).contains("follow-agreed-assessments");
            work.at("2026-05-12T10:00");
            refused(WORKER, "follow-agreed-assessments", assessment(", \"receivedOn\": \"2026-05-11\"", true),
                    "What did it find?");
            work.answer(WORKER, child, "follow-agreed-assessments",
                    assessment(", \"receivedOn\": \"2026-05-11\", \"finding\": \"She can care with help\"", true));
            assertThat(work.open(child)).doesNotContain("follow-agreed-assessments");
            assertThat(work.inOneStep(() -> assessments.of(matter().familyId()))).singleElement()
                .satisfies((one) -> assertThat(one.receivedOn()).isEqualTo("2026-05-11"));
        }

    }

    @Nested
    class A_review {

        @Test
        void stops_the_time_to_the_midpoint_and_is_concluded_for_the_child() {
            reviewHeld();
            assertThat(work.clock(child, "pre-proceedings-midpoint").breachedAt()).isNull();
            assertThat(matter().reviewMeetings()).isEqualTo(1);
            assertThat(work.inOneStep(() -> plan.of(matter().familyId())).get(0).met()).isEqualTo(ActionMet.PARTLY);
            assertThat(work.open(child)).contains("conclude-ppm-review");
        }

        @Test
        void after_which_work_goes_on_is_followed_by_another() {
            reviewed(GOES_ON);
            assertThat(work.open(child)).contains("hold-review-ppm");
            work.at("2026-05-22T15:00");
            work.answer(MANAGER, child, "hold-review-ppm",
                    but(without(REVIEW, "progress"), "heldOn", "2026-05-22", "parentsCame", false));
            assertThat(matter().reviewMeetings()).as("without parents it is none").isEqualTo(1);
        }

        @Test
        void that_sees_the_child_safe_or_a_court_needed_leads_to_the_final_gateway() {
            reviewed(STEP_OUT);
            assertThat(work.open(child)).containsExactly("write-final-report");
        }

        @Test
        void knows_the_plans_actions_by_their_numbers() {
            underWay();
            work.at("2026-05-01T15:00");
            refused(MANAGER, "hold-review-ppm", but(REVIEW, "progress", rows("{\"number\": 7, \"met\": \"YES\"}")),
                    "The plan has no action 7");
            refused(MANAGER, "hold-review-ppm", but(REVIEW, "heldOn", "2026-03-20"), "after the first meeting");
        }

    }

    @Nested
    class The_sixteen_weeks {

        @Test
        void warn_the_head_of_service_at_ten_and_at_fourteen_weeks() {
            begun();
            assertThat(warnings(SIXTEEN_WEEKS)).containsExactly(LocalDateTime.of(2026, 5, 18, 9, 0),
                    LocalDateTime.of(2026, 6, 15, 9, 0));
        }

        @Test
        void never_end_by_drift_but_climb_to_the_assistant_director_and_the_work_stays_open() {
            underWay();
            for (var moment : List.of("2026-05-05T00:01", "2026-05-18T09:01", "2026-06-15T09:01")) {
                work.at(moment);
                work.timer(child, "period-time");
            }
            assertThat(toldOf(SIXTEEN_WEEKS)).isEmpty();
            work.at("2026-06-30T00:01");
            work.timer(child, "period-time");
            assertThat(toldOf(SIXTEEN_WEEKS)).containsExactly("assistant-director");
            work.at("2026-12-30T12:00");
            assertThat(work.open(child)).contains("hold-review-ppm");
            assertThat(work.clocks(child)).contains(SIXTEEN_WEEKS);
            assertThat(matter().outcome()).isNull();
        }

        @Test
        void are_extended_by_the_head_of_service_twice_by_four_weeks_at_most() {
            reviewed(MORE_TIME);
            assertThat(work.groups(work.task(child, "decide-pre-proceedings-extension")))
                .containsExactly("head-of-service");
            refused(MANAGER, "decide-pre-proceedings-extension", GRANTED, "This task is for the head of service");
            refused(HEAD, "decide-pre-proceedings-extension", without(GRANTED, "childImpact"),
                    "What does more time mean for the child?");
            refused(HEAD, "decide-pre-proceedings-extension", but(GRANTED, "until", "2026-07-28"),
                    "extended to Mon 27 Jul 2026 at most");
            work.answer(HEAD, child, "decide-pre-proceedings-extension", GRANTED);
            assertThat(due(SIXTEEN_WEEKS)).isEqualTo("2026-07-27");
            assertThat(work.task(child, "hold-review-ppm").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-07-27")));
            assertThat(work.chronology(child)).last().asString().contains("She stays at home meanwhile");

            again("2026-05-20", "2026-08-24");
            assertThat(due(SIXTEEN_WEEKS)).isEqualTo("2026-08-24");
            assertThat(matter().extensions()).isEqualTo(2);

            reviewOn("2026-05-27", MORE_TIME);
            refused(HEAD, "decide-pre-proceedings-extension", but(GRANTED, "until", "2026-09-21"),
                    "cannot be extended again");
            work.answer(HEAD, child, "decide-pre-proceedings-extension",
                    answers("decision", "REFUSED", "reason", "It was extended twice"));
            assertThat(work.open(child)).contains("hold-review-ppm");
            assertThat(work.clocks(child)).contains(SIXTEEN_WEEKS);
            assertThat(deadlines.changes(work.clock(child, SIXTEEN_WEEKS))).hasSize(2)
                .allSatisfy((change) -> assertThat(change.kind()).isEqualTo(DueDateChange.Kind.EXTENDED));
        }

        private void again(String day, String until) {
            reviewOn(day, MORE_TIME);
            work.answer(HEAD, child, "decide-pre-proceedings-extension", but(GRANTED, "until", until));
        }

        private void reviewOn(String day, Map<String, Object> conclusion) {
            work.at(day + "T12:00");
            work.answer(MANAGER, child, "hold-review-ppm", but(without(REVIEW, "progress"), "heldOn", day));
            work.answer(MANAGER, child, "conclude-ppm-review", conclusion);
        }

    }

    @Nested
    class A_child_who_lives_away_by_agreement {

        private final Map<String, Object> away = but(GOES_ON, "section20", true, "section20Since", "2026-04-20",
                "section20AgreedBy", "Mallow Testerly", "section20Informed", true);

        @Test
        void does_so_only_by_an_informed_agreement_which_is_recorded_as_consent() {
            reviewHeld();
            refused(MANAGER, "conclude-ppm-review", but(this.away, "section20Informed", false),
                    "has to be an informed one");
            work.answer(MANAGER, child, "conclude-ppm-review", this.away);
            assertThat(consents.latest(child, ConsentPurpose.S20_ACCOMMODATION)).isPresent();
            assertThat(due("pre-proceedings-section-20-drift")).isEqualTo("2026-06-15");
        }

        @Test
        void is_asked_about_after_eight_weeks() {
            reviewed(this.away);
            work.at("2026-06-01T09:01");
            work.timer(child, "period-time");
            work.at("2026-06-15T09:01");
            work.timer(child, "period-time");
            work.at("2026-06-16T00:01");
            work.timer(child, "period-time");
            assertThat(toldOf("pre-proceedings-section-20-drift")).containsExactly("head-of-service");
        }

        @Test
        void who_is_home_again_is_not() {
            reviewed(this.away);
            work.at("2026-05-20T12:00");
            work.answer(MANAGER, child, "hold-review-ppm", but(without(REVIEW, "progress"), "heldOn", "2026-05-20"));
            work.answer(MANAGER, child, "conclude-ppm-review", GOES_ON);
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-section-20-drift");
            assertThat(matter().livesAwaySince()).isNull();
        }

        @Test
        void who_was_away_before_is_counted_from_then_when_pre_proceedings_begin() {
            work.answer(MANAGER, child, "take-up-gateway-request", TAKEN_UP);
            work.answer(WORKER, child, "write-gateway-request", but(REQUEST, "section20", true, "section20Since",
                    "2026-02-16", "section20AgreedBy", "Mallow Testerly", "section20Informed", true));
            assertThat(consents.latest(child, ConsentPurpose.S20_ACCOMMODATION)).isPresent();
            work.answer(CHAIR, child, "check-gateway-request", LegalAnswers.ACCEPTED);
            work.at("2026-03-09T11:00");
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn("2026-03-09"));
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-section-20-drift");
            work.answer(CHAIR, child, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            assertThat(due("pre-proceedings-section-20-drift")).isEqualTo("2026-04-13");
        }

    }

    @Nested
    class A_child_who_cannot_wait {

        @Test
        void comes_to_the_gateway_at_once_from_wherever_pre_proceedings_are() {
            letterDelivered();
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-further-gateway-request",
                    answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
            assertThat(work.open(child)).containsExactly("hold-final-gateway");
            assertThat(work.passed(child, "pre-proceedings")).contains("child-cannot-wait", "bring-gateway-forward");
            assertThat(work.clocks(child)).contains(SIXTEEN_WEEKS).doesNotContain("pre-proceedings-first-ppm");
            work.answer(CHAIR, child, "hold-final-gateway", gatewayOn("2026-03-12"));
            work.answer(CHAIR, child, "decide-at-final-gateway",
                    but(LegalAnswers.TO_COURT, "shortNotice", true, "shortNoticeReason", "EMERGENCY_PROTECTION"));
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-03-12");
        }

    }

}
