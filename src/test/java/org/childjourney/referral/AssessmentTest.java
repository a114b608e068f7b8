package org.childjourney.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class AssessmentTest {

    private static final LocalDate TODAY = ThresholdDecisionTest.TODAY;

    private static final Instant NOW = ThresholdDecisionTest.NOW;

    private static Assessment assessment(ThresholdOutcome decidedAs) {
        return new Assessment(ThresholdDecisionTest.referral(0), decidedAs, NOW);
    }

    private static Assessment assessment() {
        return assessment(ThresholdOutcome.S17_ASSESSMENT);
    }

    private static Assessment written(AssessmentOutcome recommended, String... factors) {
        var assessment = assessment();
        assessment.analysed(analysis(recommended, factors), NOW, "social-worker");
        return assessment;
    }

    private static Analysis analysis(AssessmentOutcome recommended, String... factors) {
        return new Analysis("Gran", "Shouting", "She sleeps badly", "I like Gran", "Begin with nights", List.of(), true,
                null, true, TODAY, FamilyView.AGREE, null, null, List.of(factors), "N1", recommended, "It fits", null);
    }

    private static Authorisation authorisation(AssessmentOutcome outcome, String need, boolean support) {
        return authorisation(outcome, need, support, null);
    }

    private static Authorisation authorisation(AssessmentOutcome outcome, String need, boolean support,
            String overrun) {
        return new Authorisation(AuthorisationDecision.AUTHORISE, null, outcome, "I agree", null, need, support, true,
                overrun, true);
    }

    private static void refused(String field, Runnable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::run)
            .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Nested
    class Allocation {

        private static WorkerChoice choice(Qualification qualification, String supervisor) {
            return new WorkerChoice("sorrel", qualification, supervisor, "Has room");
        }

        @Test
        void goes_to_a_social_worker_where_harm_is_suspected() {
            refused("leadPractitionerQualification", () -> assessment(ThresholdOutcome.STRATEGY_DISCUSSION)
                .allocated(choice(Qualification.OTHER_PRACTITIONER, "thyme")));
            assertThatNoException().isThrownBy(() -> assessment(ThresholdOutcome.STRATEGY_DISCUSSION)
                .allocated(choice(Qualification.SOCIAL_WORKER, null)));
        }

        @Test
        void to_another_practitioner_names_somebody_else_who_supervises() {
            refused("supervisor", () -> choice(Qualification.OTHER_PRACTITIONER, null));
            refused("supervisor", () -> assessment().allocated(choice(Qualification.OTHER_PRACTITIONER, "sorrel")));
            assertThatNoException()
                .isThrownBy(() -> assessment().allocated(choice(Qualification.OTHER_PRACTITIONER, "thyme")));
        }

    }

    @Nested
    class The_plan {

        private static AssessmentPlan until(LocalDate target) {
            return new AssessmentPlan("The nights", List.of(), target, "Draws", false, null, false, null, null, null,
                    null, TODAY);
        }

        @ParameterizedTest
        @CsvSource({ "2026-02-01, false", "2026-02-02, true", "2026-04-08, true", "2026-04-09, false" })
        void aims_at_a_day_from_today_to_the_last_of_the_45_working_days(LocalDate target, boolean fits) {
            var latest = LocalDate.of(2026, 4, 8);
            if (fits) {
                assertThatNoException().isThrownBy(() -> assessment().planned(until(target), latest, TODAY));
            }
            else {
                refused("targetDate", () -> assessment().planned(until(target), latest, TODAY));
            }
        }

        @Test
        void made_after_the_45_working_days_still_has_a_target() {
            var tooLate = LocalDate.of(2026, 4, 9);

            assertThatNoException()
                .isThrownBy(() -> assessment().planned(until(tooLate.plusDays(5)), LocalDate.of(2026, 4, 8), tooLate));
        }

    }

    @Nested
    class A_visit {

        private static Visit on(LocalDate day, ChildSeen seen) {
            return new Visit(seen, day, "Nobody opened", day.plusDays(1), true, null, true, null,
                    VoiceMethod.SEEN_ALONE, "I like Gran", null, "Quiet nights", "Begin there", "A cot", "Warm", null);
        }

        @ParameterizedTest
        @CsvSource({ "2026-02-01, false", "2026-02-02, true", "2026-02-03, false" })
        void lies_between_the_referral_and_today(LocalDate day, boolean fits) {
            if (fits) {
                assertThatNoException().isThrownBy(() -> assessment().visited(on(day, ChildSeen.SEEN), false, TODAY));
            }
            else {
                refused("visitedOn", () -> assessment().visited(on(day, ChildSeen.SEEN), false, TODAY));
            }
        }

        @Test
        void before_birth_sees_the_parents_and_no_child() {
            refused("childSeen", () -> assessment().visited(on(TODAY, ChildSeen.SEEN), true, TODAY));
            refused("childSeen", () -> assessment().visited(on(TODAY, ChildSeen.NOT_YET_BORN), false, TODAY));
            var assessment = assessment();
            assessment.visited(on(TODAY, ChildSeen.NOT_YET_BORN), true, TODAY);
            assertThat(assessment.childWasSeen()).isTrue();
            assertThat(assessment.seenForCensus()).isNull();
        }

        @Test
        void that_did_not_see_the_child_does_not_count_as_seen() {
            var assessment = assessment();

            assessment.visited(on(TODAY, ChildSeen.NOT_SEEN), false, TODAY);

            assertThat(assessment.childWasSeen()).isFalse();
            assertThat(assessment.seenForCensus()).isFalse();
        }

        @Test
        void records_why_a_child_was_not_alone_and_their_words_if_they_were_heard() {
            refused("whyNotAlone", () -> new Visit(ChildSeen.SEEN, TODAY, null, null, false, null, true, null,
                    VoiceMethod.SEEN_WITH_OTHERS, "Words", null, "Wants", "Used", null, "Warm", null));
            refused("words", () -> new Visit(ChildSeen.SEEN, TODAY, null, null, true, null, true, null,
                    VoiceMethod.SEEN_ALONE, null, null, "Wants", "Used", null, "Warm", null));
            refused("notObtainedReason", () -> new Visit(ChildSeen.SEEN, TODAY, null, null, true, null, true, null,
                    VoiceMethod.DECLINED, null, null, "Wants", "Used", null, "Warm", null));
        }

    }

    @Nested
    class What_was_gathered {

        private static Information with(List<RiskFlag> flags, boolean missingEducation) {
            return new Information("Hard year", true, "I try", null, "History", "School", "Identity", List.of(), false,
                    null, false, null, flags, missingEducation, null);
        }

        @ParameterizedTest
        @EnumSource
        void leads_to_a_screening_when_there_is_a_sign_of_exploitation(RiskFlag flag) {
            var assessment = assessment();

            assessment.learned(with(List.of(flag), false));

            assertThat(assessment.needsExploitationScreening())
                .isEqualTo(List.of(RiskFlag.CSE, RiskFlag.CCE, RiskFlag.MISSING, RiskFlag.TRAFFICKING).contains(flag));
        }

        @Test
        void leads_to_tracing_when_the_child_is_missing_education() {
            var assessment = assessment();
            assertThat(assessment.needsEducationTracing()).isFalse();

            assessment.learned(with(List.of(), true));

            assertThat(assessment.needsEducationTracing()).isTrue();
        }

        @Test
        void keeps_the_signs_that_the_front_door_saw() {
            var referral = ThresholdDecisionTest.referral(0);
            referral.rated(UrgencyRating.AMBER, List.of(RiskFlag.MISSING), NOW, "mash-manager");
            var assessment = new Assessment(referral, ThresholdOutcome.S17_ASSESSMENT, NOW);

            assessment.learned(with(List.of(RiskFlag.DA), false));

            assertThat(assessment.needsExploitationScreening()).isTrue();
        }

        @Test
        void calls_every_tracing_step_taken_only_when_every_step_is_ticked() {
            refused("stepsTaken", () -> assessment().traced(new EducationTracing(List.of(TracingStep.HOME_VISITED),
                    TracingResult.NOT_FOUND, null, null, true, null, TODAY)));
            assertThatNoException()
                .isThrownBy(() -> assessment().traced(new EducationTracing(Arrays.asList(TracingStep.values()),
                        TracingResult.NOT_FOUND, null, null, true, null, TODAY)));
        }

    }

    @Nested
    class The_factors {

        @Test
        void twenty_one_stands_alone_and_only_before_no_further_action() {
            refused("factorsIdentified", () -> written(AssessmentOutcome.NFA_CLOSE, "21", "3B"));
            refused("factorsIdentified", () -> written(AssessmentOutcome.CIN_PLAN, "21"));
            assertThat(written(AssessmentOutcome.NFA_CLOSE, "21").factors()).containsExactly("21");
        }

        @Test
        void stand_once_each() {
            refused("factorsIdentified", () -> written(AssessmentOutcome.CIN_PLAN, "3B", "3B"));
        }

        @Test
        void name_a_young_carer_who_was_found_to_be_one() {
            var assessment = assessment(ThresholdOutcome.YOUNG_CARER_ASSESSMENT);
            assessment.learned(new Information("Hard year", true, "I try", null, "History", "School", "Identity",
                    List.of(), true, "For her mother", false, null, List.of(), false, null));

            refused("factorsIdentified",
                    () -> assessment.analysed(analysis(AssessmentOutcome.CIN_PLAN, "3B"), NOW, "sorrel"));
            assertThatNoException()
                .isThrownBy(() -> assessment.analysed(analysis(AssessmentOutcome.CIN_PLAN, "7A"), NOW, "sorrel"));
        }

        @Test
        void name_a_child_who_came_to_the_country_alone() {
            var assessment = assessment(ThresholdOutcome.UASC_ACCOMMODATE);

            refused("factorsIdentified",
                    () -> assessment.analysed(analysis(AssessmentOutcome.CIN_PLAN, "20"), NOW, "sorrel"));
            assertThatNoException()
                .isThrownBy(() -> assessment.analysed(analysis(AssessmentOutcome.CIN_PLAN, "9A", "20"), NOW, "sorrel"));
        }

    }

    @Nested
    class Authorising {

        @Test
        void is_not_for_the_writer() {
            refused(null, () -> written(AssessmentOutcome.CIN_PLAN, "3B")
                .authorise(authorisation(AssessmentOutcome.CIN_PLAN, "N1", true), false, NOW, "social-worker"));
        }

        @Test
        void returns_to_the_writer_without_completing() {
            var assessment = written(AssessmentOutcome.CIN_PLAN, "3B");

            assessment.authorise(new Authorisation(AuthorisationDecision.RETURN, "The father is missing", null, null,
                    null, null, null, null, null, false), false, NOW, "team-manager");

            assertThat(assessment.complete()).isFalse();
            assertThat(assessment.details().returns()).isOne();
        }

        @Test
        void needs_a_reason_when_the_45_working_days_are_over() {
            var assessment = written(AssessmentOutcome.CIN_PLAN, "3B");
            refused("overrunReason", () -> assessment.authorise(authorisation(AssessmentOutcome.CIN_PLAN, "N1", true),
                    true, NOW, "team-manager"));

            assessment.authorise(authorisation(AssessmentOutcome.CIN_PLAN, "N1", true, "Two strikes at school"), true,
                    NOW, "team-manager");

            assertThat(assessment.complete()).isTrue();
            assertThat(assessment.overrunReason()).isEqualTo("Two strikes at school");
        }

        @Test
        void is_not_yet_complete_while_a_specialist_is_awaited() {
            var assessment = written(AssessmentOutcome.SPECIALIST_ASSESSMENT, "5A");

            assessment.authorise(authorisation(AssessmentOutcome.SPECIALIST_ASSESSMENT, "N2", true), false, NOW,
                    "team-manager");

            assertThat(assessment.complete()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({ "NFA_CLOSE, N9, true, childRequiresCSCSupport", "CIN_PLAN, N1, false, childRequiresCSCSupport",
                "CIN_PLAN, N9, true, primaryNeedCode", "LEGAL_GATEWAY, N9, true, primaryNeedCode",
                "SHORT_BREAKS, N2, true, outcome" })
        void refuses_an_outcome_that_contradicts_the_answers(AssessmentOutcome outcome, String need, boolean support,
                String field) {
            refused(field, () -> written(AssessmentOutcome.CIN_PLAN, "3B")
                .authorise(authorisation(outcome, need, support), false, NOW, "team-manager"));
        }

        @Test
        void closes_with_no_factor_found_and_nothing_else() {
            refused("outcome", () -> written(AssessmentOutcome.NFA_CLOSE, "21")
                .authorise(authorisation(AssessmentOutcome.REFER_OTHER_AGENCY, "N9", false), false, NOW, "manager"));
        }

        @Test
        void against_the_advice_says_why() {
            var assessment = written(AssessmentOutcome.CIN_PLAN, "3B");
            assessment.advised("LEGAL_GATEWAY");

            refused("differsFromAdviceBecause", () -> assessment
                .authorise(authorisation(AssessmentOutcome.CIN_PLAN, "N1", true), false, NOW, "team-manager"));
        }

        @Test
        void rests_on_the_childs_own_words() {
            refused("childsWordsRead", () -> new Authorisation(AuthorisationDecision.AUTHORISE, null,
                    AssessmentOutcome.CIN_PLAN, "Yes", null, "N1", true, null, null, false));
        }

    }

}
