package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.childjourney.casefile.RefusalAssert.assertRefused;

/** The rules of the children in need census, the allowed and the refused side of each. */
class EpisodeTest {

    private static final LocalDate REFERRAL = LocalDate.of(2026, 2, 2);

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 31);

    private static final LocalDate BORN = LocalDate.of(2016, 5, 14);

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final CodeSets codes = new CodeSets();

    private final Episode episode = referredOn(REFERRAL, BORN);

    private Episode referredOn(LocalDate referral, LocalDate bornOrExpected) {
        Episode referred = new Episode(CaseReference.of("CJ100001"), referral, "2A", bornOrExpected, TODAY, codes);
        ReflectionTestUtils.setField(referred, "id", 1L);
        return referred;
    }

    private void assess(LocalDate from, LocalDate to) {
        episode.startAssessment(from, TODAY);
        episode.authoriseAssessment(to, List.of("16A"), true, true, TODAY, codes);
    }

    private void authorise(String... factors) {
        episode.authoriseAssessment(MONDAY, List.of(factors), true, true, TODAY, codes);
    }

    private void protect(LocalDate from) {
        episode.startCpPlan(from, "NEG", "sw-olive", TODAY, codes);
    }

    private void close(LocalDate on, String reason) {
        episode.close(on, reason, TODAY, codes);
    }

    @Nested
    class A_referral {

        @Test
        void is_at_most_forty_weeks_before_birth_or_expected_birth() {
            LocalDate expected = REFERRAL.plusWeeks(40);

            assertThat(referredOn(REFERRAL, expected).open()).isTrue();
            assertRefused(() -> referredOn(REFERRAL, expected.plusDays(1)), "referralDate", "40 weeks");
        }

        @Test
        void is_not_in_the_future_and_has_a_known_source() {
            assertThat(referredOn(TODAY, BORN).open()).isTrue();
            assertRefused(() -> referredOn(TODAY.plusDays(1), BORN), "referralDate", "in the future");
            assertRefused(() -> referredOn(null, BORN), "referralDate");
            assertRefused(() -> new Episode(CaseReference.of("CJ100001"), REFERRAL, "2C", BORN, TODAY, codes),
                    "referralSourceCode", "2C");
        }

        @Test
        void with_no_further_action_takes_no_assessment_enquiry_or_plan() {
            episode.noFurtherAction();

            assertThat(episode.open()).isFalse();
            assertRefused(() -> episode.startAssessment(REFERRAL, TODAY), "referralNFA", "assessment");
            assertRefused(() -> episode.startSection47(REFERRAL, null, "sw-olive", TODAY), "referralNFA", "section 47");
            assertRefused(() -> episode.startCinPlan(REFERRAL, TODAY), "referralNFA", "child in need plan");
            assertRefused(() -> protect(MONDAY), "referralNFA", "child protection plan");
        }

        @Test
        void with_an_assessment_cannot_become_one_with_no_further_action() {
            episode.startAssessment(REFERRAL, TODAY);

            assertRefused(episode::noFurtherAction, "referralNFA", "assessment is recorded");
        }

        @Test
        void comes_before_every_activity() {
            LocalDate before = REFERRAL.minusDays(1);

            assertRefused(() -> episode.startAssessment(before, TODAY), "startDate", "Mon 2 Feb 2026");
            assertRefused(() -> episode.startSection47(before, null, "sw-olive", TODAY), "startDate");
            assertRefused(() -> episode.startCinPlan(before, TODAY), "startDate");
            assertRefused(() -> protect(before), "startDate");
            assertThatCode(() -> episode.startAssessment(REFERRAL, TODAY)).doesNotThrowAnyException();
        }

    }

    @Nested
    class Only_one_is_open_at_a_time {

        @Test
        void of_assessments() {
            episode.startAssessment(REFERRAL, TODAY);
            assertRefused(() -> episode.startAssessment(MONDAY, TODAY), "startDate", "assessment is open");
            authorise("21");
            assertThatCode(() -> episode.startAssessment(MONDAY, TODAY)).doesNotThrowAnyException();
        }

        @Test
        void of_section_47_enquiries() {
            episode.startSection47(MONDAY, null, "sw-olive", TODAY);
            assertRefused(() -> episode.startSection47(MONDAY, null, "sw-olive", TODAY), "startDate", "is open");
            episode.endSection47(MONDAY.plusDays(3), false, TODAY);
            assertThatCode(() -> episode.startSection47(MONDAY.plusDays(4), null, "sw-olive", TODAY))
                .doesNotThrowAnyException();
        }

        @Test
        void of_plans_of_either_kind() {
            episode.startCinPlan(MONDAY, TODAY);
            assertRefused(() -> episode.startCinPlan(MONDAY, TODAY), "startDate", "child in need plan is open");
            assertRefused(() -> protect(MONDAY), "startDate", "child in need plan is open");
            episode.endCinPlan(MONDAY.plusDays(7), TODAY);
            protect(MONDAY.plusDays(7));
            assertRefused(() -> protect(MONDAY.plusDays(7)), "startDate", "child protection plan is open");
            assertRefused(() -> episode.startCinPlan(MONDAY.plusDays(8), TODAY), "startDate",
                    "child protection plan is open");
        }

        @Test
        void though_assessment_enquiry_and_plan_may_run_side_by_side() {
            episode.startAssessment(MONDAY, TODAY);
            episode.startSection47(MONDAY, null, "sw-olive", TODAY);
            protect(MONDAY);

            assertThat(episode.details().activities()).allMatch(ActivityDetails::open).hasSize(3);
        }

        @Test
        void and_what_is_not_open_cannot_end() {
            assertRefused(() -> episode.endCinPlan(MONDAY, TODAY), null, "No child in need plan is open");
            assertRefused(() -> authorise("21"), null, "No assessment is open");
        }

    }

    @Nested
    class A_child_protection_plan {

        @Test
        void starts_on_the_day_of_the_initial_conference() {
            episode.startSection47(REFERRAL, null, "sw-olive", TODAY);
            episode.endSection47(MONDAY, true, TODAY);
            episode.conferenceHeld(MONDAY.plusDays(1), true, TODAY);

            assertRefused(() -> protect(MONDAY.plusDays(2)), "planStart", "Tue 3 Mar 2026");
            protect(MONDAY.plusDays(1));
            assertThat(episode.details().running(ActivityKind.CP_PLAN)).isPresent();
        }

        @Test
        void does_not_end_on_the_day_it_started() {
            protect(MONDAY);

            assertRefused(() -> episode.endCpPlan(MONDAY, TODAY), "planEnd", "on the day it began");
            assertRefused(() -> episode.endCpPlan(MONDAY.minusDays(1), TODAY), "endDate", "before");
            episode.endCpPlan(MONDAY.plusDays(1), TODAY);
            assertThat(episode.details().running(ActivityKind.CP_PLAN)).isEmpty();
        }

        @Test
        void is_reviewed_after_it_started_once_a_day_and_not_after_its_end() {
            protect(MONDAY);

            assertRefused(() -> episode.reviewCpPlan(MONDAY, null, TODAY, codes), "reviewDate", "after the plan began");
            episode.reviewCpPlan(MONDAY.plusDays(1), null, TODAY, codes);
            assertRefused(() -> episode.reviewCpPlan(MONDAY.plusDays(1), null, TODAY, codes), "reviewDate", "already");
            episode.reviewCpPlan(MONDAY.plusDays(60), "SAB", TODAY, codes);
            assertRefused(() -> episode.endCpPlan(MONDAY.plusDays(59), TODAY), "planEnd", "review conference");
            assertRefused(() -> episode.reviewCpPlan(MONDAY.plusDays(61), "XXX", TODAY, codes), "categoryOfAbuse");
        }

        @Test
        void has_no_review_inside_a_child_in_need_plan() {
            episode.startCinPlan(MONDAY, TODAY);
            episode.endCinPlan(MONDAY.plusDays(14), TODAY);
            protect(MONDAY.plusDays(14));

            assertRefused(() -> episode.reviewCpPlan(MONDAY.plusDays(13), null, TODAY, codes), "reviewDate",
                    "inside a child in need plan");
        }

        @Test
        void steps_down_to_a_child_in_need_plan_no_earlier_than_it_ended() {
            protect(MONDAY);
            episode.endCpPlan(MONDAY.plusDays(30), TODAY);

            assertRefused(() -> episode.startCinPlan(MONDAY.plusDays(29), TODAY), "planStart", "Wed 1 Apr 2026");
            episode.startCinPlan(MONDAY.plusDays(30), TODAY);
            assertThat(episode.details().caseStatus()).isEqualTo("Child in need plan");
        }

        @Test
        void steps_up_from_a_child_in_need_plan_no_earlier_than_that_ended() {
            episode.startCinPlan(REFERRAL, TODAY);
            episode.endCinPlan(MONDAY, TODAY);

            assertRefused(() -> protect(MONDAY.minusDays(3)), "planStart", "never run at the same time");
            protect(MONDAY);
        }

        @ParameterizedTest
        @ValueSource(strings = { "2026-03-07", "2026-03-08" })
        void has_no_conference_at_a_weekend(LocalDate weekend) {
            assertRefused(() -> protect(weekend), "dateOfInitialCPC", "weekend");
        }

        @Test
        void has_a_category_of_abuse() {
            assertRefused(() -> episode.startCpPlan(MONDAY, "ABUSE", "sw-olive", TODAY, codes), "categoryOfAbuse",
                    "NEG, PHY, SAB, EMO, MUL");
        }

    }

    @Nested
    class An_initial_conference {

        @Test
        void and_its_target_are_on_weekdays_and_after_the_enquiry_began() {
            LocalDate saturday = LocalDate.of(2026, 3, 7);

            assertRefused(() -> episode.startSection47(MONDAY, saturday, "sw-olive", TODAY), "initialCPCtarget",
                    "weekend");
            assertRefused(() -> episode.startSection47(MONDAY, MONDAY.minusDays(3), "sw-olive", TODAY),
                    "initialCPCtarget", "before");
            episode.startSection47(MONDAY, MONDAY.plusDays(4), "sw-olive", TODAY);
            assertRefused(() -> episode.conferenceHeld(saturday, true, TODAY), "dateOfInitialCPC", "weekend");
            assertRefused(() -> episode.conferenceHeld(MONDAY.minusDays(3), true, TODAY), "dateOfInitialCPC", "before");
            assertRefused(() -> episode.conferenceHeld(TODAY.plusDays(3), true, TODAY), "dateOfInitialCPC", "future");
            episode.conferenceHeld(MONDAY.plusDays(4), false, TODAY);
        }

        @Test
        void follows_an_enquiry() {
            assertRefused(() -> episode.conferenceHeld(MONDAY, true, TODAY), "dateOfInitialCPC", "No section 47");
        }

    }

    @Nested
    class Factors_of_an_assessment {

        Factors_of_an_assessment() {
            episode.startAssessment(REFERRAL, TODAY);
        }

        @Test
        void are_at_least_one() {
            assertRefused(() -> authorise(), "factorsIdentified", "at least one");
            assertRefused(() -> episode.authoriseAssessment(MONDAY, null, true, true, TODAY, codes),
                    "factorsIdentified");
        }

        @Test
        void are_listed_once_each() {
            assertRefused(() -> authorise("3A", "3A"), "factorsIdentified", "twice");
        }

        @Test
        void are_none_with_21_alone() {
            assertRefused(() -> authorise("21", "3A"), "factorsIdentified", "21");
            authorise("21");
            assertThat(episode.details().latest(ActivityKind.ASSESSMENT).orElseThrow().factors()).containsExactly("21");
        }

        @Test
        void no_longer_include_18A_and_19A() {
            assertRefused(() -> authorise("18A"), "factorsIdentified", "18B", "18C");
            assertRefused(() -> authorise("3A", "19A"), "factorsIdentified", "19B", "19C");
            authorise("18B", "19C", "24A");
        }

        @Test
        void are_codes() {
            assertRefused(() -> authorise("8A"), "factorsIdentified", "8A");
        }

        @Test
        void come_with_an_authorisation_on_a_day_of_the_assessment() {
            assertRefused(
                    () -> episode.authoriseAssessment(REFERRAL.minusDays(1), List.of("21"), true, true, TODAY, codes),
                    "authorisationDate", "before");
            assertRefused(() -> episode.authoriseAssessment(TODAY.plusDays(1), List.of("21"), true, true, TODAY, codes),
                    "authorisationDate", "future");
            assertRefused(() -> episode.reviewAssessment(REFERRAL.minusDays(1), TODAY), "internalReviewDate", "before");
            assertThat(episode.details().running(ActivityKind.ASSESSMENT)).isPresent();
        }

    }

    @Nested
    class Closing {

        @Test
        void takes_a_date_and_a_reason_together() {
            assertRefused(() -> close(null, "RC7"), "closureDate", "together");
            assertRefused(() -> close(TODAY, null), "reasonForClosure", "together");
            assertRefused(() -> close(TODAY, " "), "reasonForClosure", "together");
            assertRefused(() -> close(TODAY, "RC10"), "reasonForClosure", "RC9");
            assertRefused(() -> close(TODAY.plusDays(1), "RC7"), "closureDate", "future");
            close(TODAY, "RC7");
            assertRefused(() -> close(TODAY, "RC7"), null, "is closed");
            assertRefused(() -> episode.startAssessment(TODAY, TODAY), null, "is closed");
        }

        @Test
        void waits_for_every_assessment_enquiry_and_plan() {
            episode.startAssessment(REFERRAL, TODAY);
            assertRefused(() -> close(TODAY, "RC7"), "closureDate", "assessment", "still open");
            authorise("3A");
            episode.startCinPlan(MONDAY, TODAY);
            assertRefused(() -> close(TODAY, "RC7"), "closureDate", "child in need plan");
            episode.endCinPlan(TODAY, TODAY);
            close(TODAY, "RC7");
        }

        @Test
        void wants_a_conference_date_or_none_required_for_each_enquiry() {
            episode.startSection47(MONDAY, null, "sw-olive", TODAY);
            episode.endSection47(MONDAY.plusDays(7), true, TODAY);
            assertRefused(() -> close(TODAY, "RC7"), "dateOfInitialCPC", "neither");
            episode.conferenceHeld(MONDAY.plusDays(8), false, TODAY);
            close(TODAY, "RC7");
        }

        @Test
        void is_possible_after_an_enquiry_that_needs_no_conference() {
            episode.startSection47(MONDAY, null, "sw-olive", TODAY);
            episode.endSection47(MONDAY.plusDays(7), false, TODAY);
            close(TODAY, "RC7");
            assertThat(episode.details().activities().get(0).conferenceNotRequired()).isTrue();
        }

        @Test
        void is_not_before_what_is_recorded() {
            assess(REFERRAL, MONDAY);
            assertRefused(() -> close(MONDAY.minusDays(1), "RC8"), "closureDate", "Mon 2 Mar 2026");
            close(MONDAY, "RC8");
        }

        @Test
        void is_not_before_the_referral() {
            assertRefused(() -> close(REFERRAL.minusDays(1), "RC7"), "closureDate", "Mon 2 Feb 2026");
        }

        @ParameterizedTest
        @ValueSource(strings = { "RC8", "RC9" })
        void after_assessment_needs_an_assessment(String reason) {
            assertRefused(() -> close(TODAY, reason), "reasonForClosure", "no assessment");
            assess(REFERRAL, MONDAY);
            close(TODAY, reason);
        }

        @ParameterizedTest
        @ValueSource(strings = { "RC8", "RC9" })
        void after_assessment_has_no_later_activity(String reason) {
            assess(REFERRAL, MONDAY);
            episode.startSection47(MONDAY.plusDays(1), null, "sw-olive", TODAY);
            episode.endSection47(MONDAY.plusDays(2), false, TODAY);

            assertRefused(() -> close(TODAY, reason), "reasonForClosure", "section 47 enquiry");
            close(TODAY, "RC7");
        }

        @Test
        void after_assessment_may_follow_an_enquiry_made_during_it() {
            episode.startSection47(REFERRAL, null, "sw-olive", TODAY);
            episode.endSection47(REFERRAL.plusDays(8), false, TODAY);
            assess(REFERRAL, MONDAY);
            close(TODAY, "RC8");
            assertThat(episode.open()).isFalse();
        }

        @Test
        void after_assessment_never_follows_a_plan() {
            episode.startCinPlan(REFERRAL, TODAY);
            episode.endCinPlan(REFERRAL.plusDays(7), TODAY);
            assess(REFERRAL, MONDAY);
            assertRefused(() -> close(TODAY, "RC9"), "reasonForClosure", "child in need plan");
        }

    }

    @Nested
    class An_event_that_ends_everything {

        @ParameterizedTest
        @ValueSource(strings = { "RC1", "RC2", "RC5", "RC6", "RC7" })
        void closes_the_episode_and_keeps_what_was_open_as_unfinished(String reason) {
            episode.startAssessment(REFERRAL, TODAY);
            episode.startSection47(MONDAY, null, "sw-olive", TODAY);
            episode.closeUnfinished(TODAY, reason, TODAY, codes);

            assertThat(episode.open()).isFalse();
            assertThat(episode.details().activities()).allSatisfy((activity) -> {
                assertThat(activity.endedOn()).isEqualTo(TODAY);
                assertThat(activity.unfinished()).isTrue();
            });
            assertThat(episode.details().latest(ActivityKind.SECTION_47).orElseThrow().conferenceNotRequired())
                .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = { "RC3", "RC4", "RC8", "RC9" })
        void is_not_a_child_arrangements_order_nor_the_end_of_an_assessment(String reason) {
            episode.startAssessment(REFERRAL, TODAY);

            assertRefused(() -> episode.closeUnfinished(TODAY, reason, TODAY, codes), "reasonForClosure", reason);
            assertThat(episode.open()).isTrue();
        }

        @Test
        void settles_a_conference_that_will_not_be_held() {
            episode.startSection47(MONDAY, null, "sw-olive", TODAY);
            episode.endSection47(MONDAY.plusDays(1), true, TODAY);
            episode.closeUnfinished(TODAY, "RC2", TODAY, codes);

            assertThat(episode.details().activities().get(0)).satisfies((enquiry) -> {
                assertThat(enquiry.unfinished()).isFalse();
                assertThat(enquiry.conferenceNotRequired()).isTrue();
            });
        }

    }

    @Test
    void primary_need_is_a_code_of_the_census() {
        episode.needs("N9", TODAY, codes);
        assertThat(episode.details().primaryNeed()).isEqualTo("N9");
        assertRefused(() -> episode.needs("N10", TODAY, codes), "primaryNeedCode", "N0");
    }

    @Test
    void case_status_follows_the_work() {
        assertThat(episode.details().caseStatus()).isEqualTo("Open assessment");
        protect(MONDAY);
        assertThat(episode.details().caseStatus()).isEqualTo("Child Protection plan");
        episode.closeUnfinished(TODAY, "RC5", TODAY, codes);
        assertThat(episode.details().caseStatus()).isEqualTo("Closed episode");
    }

}
