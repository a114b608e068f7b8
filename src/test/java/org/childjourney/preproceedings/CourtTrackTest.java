package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.deadlines.Escalation;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;
import static org.childjourney.preproceedings.LegalAnswers.DIRECTIONS;

class CourtTrackTest extends PreProceedingsStory {

    private static final String TWENTY_SIX_WEEKS = "pre-proceedings-26wk";

    private static final String EXTENDED = "pre-proceedings-26wk-ext";

    private static final Map<String, Object> MET = answers("held", true, "heldOn", "2026-07-10", "agreed",
            "The order of evidence");

    private static final Map<String, Object> MANAGED = answers("kind", "CASE_MANAGEMENT", "heldOn", "2026-07-14",
            "whatHappened", "The judge set the timetable", "ordersMade", false, "extended", false, "nextHearing",
            "ISSUES_RESOLUTION", "nextHearingOn", "2026-11-16");

    private static final Map<String, Object> FINAL = answers("kind", "FINAL", "heldOn", "2026-12-07", "whatHappened",
            "The judge heard the evidence", "ordersMade", true, "extended", false);

    private static final Map<String, Object> FOSTERED = answers("order", "INTERIM_CARE", "madeOn", "2026-07-14",
            "planApproved", "YES", "placementType", "U6", "placementProvider", "PR1", "placementAddress",
            "Fern Carerly, 1 Invented Lane", "withParents", false, "unregistered", false);

    private static final Map<String, Object> SUPERVISED = answers("order", "SUPERVISION", "madeOn", "2026-12-07",
            "planApproved", "YES", "finalCarePlan", "SUPERVISION_ORDER", "whereAndWithWhom", "At home with Mallow");

    @Autowired
    private LookedAfterChildren lookedAfter;

    @AfterEach
    void theRecordSaysWhereTheMatterStands() {
        theRecordAgreesWithTheWork();
    }

    /** The legal gateway asks the court at once: this is about what comes then. */
    @Override
    void issued() {
        requested(this.child);
        this.work.at("2026-06-22T12:00");
        this.work.answer(CHAIR, this.child, "hold-legal-gateway", gatewayOn("2026-06-22"));
        this.work.answer(CHAIR, this.child, "decide-at-legal-gateway", LegalAnswers.ISSUE);
        this.work.at("2026-06-26T16:00");
        this.work.answer(SOLICITOR, this.child, "issue-proceedings", LegalAnswers.ISSUED);
    }

    private void managed(Map<String, Object> hearing) {
        directed();
        this.work.at("2026-07-14T15:00");
        this.work.answer(SOLICITOR, this.child, "hold-advocates-meeting", MET);
        this.work.answer(PROGRESS, this.child, "attend-hearing", hearing);
    }

    private void atTheFinalHearing() {
        managed(but(MANAGED, "nextHearing", "FINAL", "nextHearingOn", "2026-12-07"));
        this.work.at("2026-12-07T16:00");
        this.work.answer(PROGRESS, this.child, "attend-hearing", FINAL);
    }

    @Nested
    class Day_2 {

        @Test
        void is_the_day_of_service_and_the_case_management_hearing_is_listed() {
            issued();
            assertThat(work.task(child, "take-directions").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-06-29")));
            work.at("2026-06-29T12:00");
            work.answer(SOLICITOR, child, "take-directions", DIRECTIONS);
            assertThat(work.clock(child, "pre-proceedings-court-day2").breachedAt()).isNull();
            assertThat(due("pre-proceedings-cmh")).as("Day 18, in business days").isEqualTo("2026-07-21");
            assertThat(due("pre-proceedings-advocates-cmh")).as("two business days before").isEqualTo("2026-07-10");
            assertThat(work.open(child)).contains("hold-advocates-meeting");
            assertThat(matter().court().nextHearingOn()).isEqualTo("2026-07-14");
        }

        @ParameterizedTest
        @CsvSource({ "2026-07-10, true", "2026-07-13, false" })
        void lists_the_case_management_hearing_not_before_day_12_or_it_is_said(String listed, boolean early) {
            issued();
            work.at("2026-06-29T12:00");
            work.answer(SOLICITOR, child, "take-directions", but(DIRECTIONS, "nextHearingOn", listed));
            assertThat(String.join(" ", work.chronology(child)).contains("before Day 12, which is Mon 13 Jul 2026"))
                .isEqualTo(early);
        }

        @Test
        void is_refused_with_a_sentence_when_it_cannot_be_so() {
            issued();
            work.at("2026-06-29T12:00");
            refused(SOLICITOR, "take-directions", but(DIRECTIONS, "servedOn", "2026-06-25"), "after it was issued");
            refused(SOLICITOR, "take-directions", but(DIRECTIONS, "servedOn", "2026-06-30"), "is in the future");
            refused(SOLICITOR, "take-directions", but(DIRECTIONS, "guardianAppointedOn", "2026-06-30"),
                    "is in the future");
        }

        @Test
        void that_is_late_is_told_to_the_head_of_service() {
            issued();
            work.at("2026-06-30T00:01");
            work.timer(child, "court-time");
            assertThat(deadlines.escalations(child))
                .anySatisfy((told) -> assertThat(told.deadlineId()).isEqualTo("pre-proceedings-court-day2"));
        }

    }

    @Nested
    class The_advocates {

        @Test
        void meet_two_business_days_before_case_management_and_seven_before_issues_resolution() {
            managed(MANAGED);
            assertThat(work.clock(child, "pre-proceedings-advocates-cmh").breachedAt()).isNull();
            assertThat(work.open(child)).contains("hold-advocates-meeting");
            assertThat(due("pre-proceedings-advocates-irh")).isEqualTo("2026-11-05");
        }

        @Test
        void who_did_not_meet_have_it_written_down_why() {
            directed();
            refused(SOLICITOR, "hold-advocates-meeting", answers("held", false), "Why was it not held?");
            refused(SOLICITOR, "hold-advocates-meeting", but(MET, "heldOn", "2026-07-10"), "is in the future");
            work.answer(SOLICITOR, child, "hold-advocates-meeting",
                    answers("held", false, "notHeldBecause", "The father has no solicitor yet"));
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-advocates-cmh");
            assertThat(work.open(child)).contains("attend-hearing");
        }

        @Test
        void meet_before_no_other_hearing() {
            issued();
            work.at("2026-06-29T12:00");
            work.answer(SOLICITOR, child, "take-directions",
                    but(DIRECTIONS, "nextHearing", "INTERIM", "nextHearingOn", "2026-06-30"));
            assertThat(work.open(child)).contains("attend-hearing");
        }

    }

    @Nested
    class A_hearing {

        @Test
        void for_case_management_stops_its_time_and_hearings_are_counted() {
            managed(MANAGED);
            assertThat(work.clock(child, "pre-proceedings-cmh").breachedAt()).isNull();
            assertThat(work.clock(child, "pre-proceedings-cmh").isRunning()).isFalse();
            assertThat(matter().court().hearings()).isEqualTo(1);
        }

        @Test
        void leads_to_the_next_one_as_long_as_the_case_goes_on() {
            managed(but(MANAGED, "nextHearing", "OTHER", "nextHearingOn", "2026-08-03"));
            assertThat(work.open(child)).contains("attend-hearing");
            refused(PROGRESS, "attend-hearing", without(but(MANAGED, "kind", "OTHER"), "nextHearing"),
                    "What is the next hearing for?");
            refused(PROGRESS, "attend-hearing", but(MANAGED, "heldOn", "2026-07-15"), "is in the future");
            refused(PROGRESS, "attend-hearing", but(MANAGED, "heldOn", "2026-06-25"), "after the application was");
        }

    }

    @Nested
    class More_time_from_the_court {

        private final Map<String, Object> extended = but(MANAGED, "extended", true, "extendedUntil", "2027-02-18",
                "extensionReason", "The expert reports in January");

        @Test
        void is_at_most_eight_weeks_and_necessary_to_resolve_the_case_justly() {
            directed();
            work.at("2026-07-14T15:00");
            work.answer(SOLICITOR, child, "hold-advocates-meeting", MET);
            refused(PROGRESS, "attend-hearing", but(this.extended, "extendedUntil", "2027-02-19"),
                    "One extension is at most eight weeks, here until Thu 18 Feb 2027");
            refused(PROGRESS, "attend-hearing", but(this.extended, "extendedUntil", "2026-12-23"),
                    "goes beyond that day");
            refused(PROGRESS, "attend-hearing", without(this.extended, "extensionReason"),
                    "Why is more time necessary");
            work.answer(PROGRESS, child, "attend-hearing", this.extended);
            assertThat(due(EXTENDED)).isEqualTo("2027-02-18");
            assertThat(work.clock(child, TWENTY_SIX_WEEKS).isRunning()).isFalse();
            assertThat(matter().court().endsBy()).isEqualTo("2027-02-18");
        }

        @Test
        void may_be_given_again_and_follows_on_the_time_before() {
            managed(this.extended);
            work.at("2026-11-16T15:00");
            work.answer(SOLICITOR, child, "hold-advocates-meeting", but(MET, "heldOn", "2026-11-05"));
            work.answer(PROGRESS, child, "attend-hearing",
                    but(MANAGED, "kind", "ISSUES_RESOLUTION", "heldOn", "2026-11-16", "extended", true, "extendedUntil",
                            "2027-03-11", "extensionReason", "The judge is ill", "nextHearing", "FINAL",
                            "nextHearingOn", "2027-03-08"));
            assertThat(due(EXTENDED)).isEqualTo("2027-03-11");
            assertThat(matter().court().endsBy()).isEqualTo("2027-03-11");
        }

        @Test
        void that_passes_is_told_to_the_assistant_director() {
            managed(this.extended);
            work.at("2027-02-19T00:01");
            work.timer(child, "court-time");
            assertThat(deadlines.escalations(child)).filteredOn((told) -> told.deadlineId().equals(EXTENDED))
                .extracting(Escalation::raisedTo)
                .isNotEmpty();
            assertThat(work.open(child)).contains("hold-advocates-meeting");
        }

    }

    @Nested
    class An_interim_care_order {

        @Test
        void makes_the_child_looked_after_from_its_day_and_the_case_goes_on() {
            managed(but(MANAGED, "ordersMade", true, "nextHearing", "FINAL", "nextHearingOn", "2026-12-07"));
            work.answer(SOLICITOR, child, "enter-court-order", FOSTERED);
            assertThat(work.inOneStep(() -> lookedAfter.isLookedAfter(child))).isTrue();
            assertThat(work.passed(child, "court-track")).contains("court-made-looked-after");
            assertThat(work.open(child)).contains("attend-hearing");
            assertThat(matter().court().initialPlanApproved().name()).isEqualTo("YES");
            assertThat(matter().court().finalOrder()).isNull();
        }

        @Test
        void says_where_the_child_lives() {
            managed(but(MANAGED, "ordersMade", true, "nextHearing", "FINAL", "nextHearingOn", "2026-12-07"));
            refused(SOLICITOR, "enter-court-order", without(FOSTERED, "placementType"),
                    "What kind of placement is it?");
        }

        @Test
        void leads_to_the_next_hearing_even_where_none_is_listed_yet() {
            managed(without(but(MANAGED, "ordersMade", true), "nextHearing", "nextHearingOn"));
            work.answer(SOLICITOR, child, "enter-court-order", FOSTERED);
            assertThat(work.open(child)).contains("attend-hearing");
            assertThat(matter().court().finalOrder()).isNull();
        }

        @Test
        void leads_back_to_the_advocates_where_they_meet_first() {
            managed(but(MANAGED, "ordersMade", true));
            work.answer(SOLICITOR, child, "enter-court-order", but(FOSTERED, "order", "INTERIM_SUPERVISION"));
            assertThat(work.open(child)).contains("hold-advocates-meeting");
            assertThat(work.inOneStep(() -> lookedAfter.isLookedAfter(child))).isFalse();
        }

    }

    @Nested
    class A_final_order {

        @Test
        void disposes_of_the_application_within_26_weeks_and_ends_the_matter() {
            openChildInNeedPlan(child);
            atTheFinalHearing();
            work.answer(SOLICITOR, child, "enter-court-order", SUPERVISED);
            assertThat(work.clock(child, TWENTY_SIX_WEEKS).breachedAt()).isNull();
            assertThat(matter().court().finalOrder()).isEqualTo(OrderMade.SUPERVISION);
            assertThat(matter().court().finalCarePlan().code()).isEqualTo("D");
            assertThat(matter().court().hearings()).isEqualTo(2);
            assertThat(work.passed(child, "court-track")).endsWith("child-has-a-plan");
            told(child, "2026-12-07",
                    but(LegalAnswers.OUTCOME_LETTER, "letters", rows(LegalAnswers.MOTHER, LegalAnswers.FATHER)));
            assertThat(work.passed(child, "pre-proceedings")).contains("proceedings-ended");
            nothingIsLeftOf(child);
        }

        @Test
        void leaves_no_hearing_and_no_meeting_of_advocates_to_be_waited_for() {
            managed(but(MANAGED, "kind", "OTHER", "ordersMade", true));
            assertThat(work.clocks(child)).contains("pre-proceedings-cmh", "pre-proceedings-advocates-irh");
            work.answer(SOLICITOR, child, "enter-court-order",
                    but(SUPERVISED, "order", "WITHDRAWN", "madeOn", "2026-07-14"));
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-cmh", "pre-proceedings-advocates-cmh",
                    "pre-proceedings-advocates-irh");
        }

        @ParameterizedTest
        @EnumSource(names = { "SUPERVISION", "PRIVATE_LAW", "OTHER_FINAL", "NO_ORDER", "WITHDRAWN" })
        void that_leaves_the_child_without_a_plan_asks_for_one(OrderMade order) {
            atTheFinalHearing();
            work.answer(SOLICITOR, child, "enter-court-order", but(SUPERVISED, "order", order.name()));
            assertThat(work.passed(child, "court-track")).endsWith("court-plan-was-asked-for");
            assertThat(work.open(child)).contains("accept-child-in-need");
        }

        @ParameterizedTest
        @CsvSource({ "CARE, U6, PR1, false, C2", "CARE_WITH_PARENTS, P1, PR0, true, C2",
                "PLACEMENT, U6, PR1, false, E1" })
        void of_care_makes_the_child_looked_after_with_its_legal_footing(String order, String placement,
                String provider, boolean parents, String footing) {
            atTheFinalHearing();
            work.answer(SOLICITOR, child, "enter-court-order",
                    but(SUPERVISED, "order", order, "placementType", placement, "placementProvider", provider,
                            "placementAddress", "1 Invented Lane", "withParents", parents, "unregistered", false));
            assertThat(work.inOneStep(() -> lookedAfter.current(child)).orElseThrow().legalStatus()).isEqualTo(footing);
            assertThat(work.passed(child, "court-track")).endsWith("child-has-a-plan");
        }

        @Test
        void of_special_guardianship_leaves_no_plan_to_the_council() {
            atTheFinalHearing();
            work.answer(SOLICITOR, child, "enter-court-order", but(SUPERVISED, "order", "SPECIAL_GUARDIANSHIP",
                    "finalCarePlan", "SPECIAL_GUARDIANSHIP", "whereAndWithWhom", "With her grandmother"));
            assertThat(work.passed(child, "court-track")).endsWith("child-has-a-plan");
        }

        @Test
        void of_care_for_a_child_who_is_looked_after_changes_nothing_of_that() {
            managed(but(MANAGED, "ordersMade", true, "nextHearing", "FINAL", "nextHearingOn", "2026-12-07"));
            work.answer(SOLICITOR, child, "enter-court-order", FOSTERED);
            work.at("2026-12-07T16:00");
            work.answer(PROGRESS, child, "attend-hearing", FINAL);
            work.answer(SOLICITOR, child, "enter-court-order", but(SUPERVISED, "order", "CARE"));
            assertThat(work.inOneStep(() -> lookedAfter.episodes(child))).hasSize(1);
            assertThat(work.passed(child, "court-track")).endsWith("child-has-a-plan");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                finalCarePlan    | What was our plan at the final hearing?
                whereAndWithWhom | Where and with whom does the child live now?
                """)
        void leaves_no_question_of_the_return_open(String field, String sentence) {
            atTheFinalHearing();
            refused(SOLICITOR, "enter-court-order", without(SUPERVISED, field), sentence);
        }

        @Test
        void is_not_made_at_17() {
            child = familyOf(InventedChildren.blossom().bornOn(LocalDate.of(2009, 12, 7)).build());
            work.at("2026-03-02T10:00");
            work.begin(child, "legal-gateway-requested");
            atTheFinalHearing();
            refused(SOLICITOR, "enter-court-order", SUPERVISED, "No care or supervision order can be made at 17");
            refused(SOLICITOR, "enter-court-order", but(SUPERVISED, "madeOn", "2026-12-08"), "is in the future");
            work.answer(SOLICITOR, child, "enter-court-order", but(SUPERVISED, "order", "NO_ORDER"));
            assertThat(work.passed(child, "court-track")).endsWith("court-plan-was-asked-for");
        }

    }

    @Nested
    class The_26_weeks {

        @Test
        void climb_when_they_pass_and_the_case_goes_on() {
            managed(MANAGED);
            work.at("2026-12-25T00:01");
            work.timer(child, "court-time");
            assertThat(deadlines.escalations(child))
                .anySatisfy((told) -> assertThat(told.deadlineId()).isEqualTo(TWENTY_SIX_WEEKS));
            assertThat(work.clocks(child)).contains(TWENTY_SIX_WEEKS);
        }

    }

}
