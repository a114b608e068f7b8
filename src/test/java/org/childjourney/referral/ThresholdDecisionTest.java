package org.childjourney.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.DispensedReason;
import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ThresholdDecisionTest {

    static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    static final Instant NOW = TODAY.atTime(10, 0).atZone(WorkingCalendar.LONDON).toInstant();

    static Referral referral(int previous) {
        var contact = new Contact(told(), "0", NOW, false, 1, NOW, "contact-officer");
        ReflectionTestUtils.setField(contact, "id", 1L);
        var referral = new Referral(CaseReference.of("CJ100001"), contact, false, true, previous);
        ReflectionTestUtils.setField(referral, "id", 1L);
        return referral;
    }

    static NewContact told() {
        return new NewContact(null, LocalDateTime.of(2026, 2, 2, 9, 30), ContactChannel.PHONE, "2A", "Mimosa Teacher",
                null, null, null, null, false, false, "Tired", "She fell asleep.", "In school", null, null,
                FamilyAware.YES, List.of(ContactChild.born("Blossom", "Testerly", LocalDate.of(2016, 5, 14), "F")),
                List.of());
    }

    static final class A {

        ThresholdOutcome outcome;

        int level = 3;

        String why = "What is known fits.";

        String differs;

        String differentThisTime;

        DecisionConsent consent = DecisionConsent.GIVEN;

        A(ThresholdOutcome outcome) {
            this.outcome = outcome;
        }

        A level(int level) {
            this.level = level;
            return this;
        }

        A why(String why) {
            this.why = why;
            return this;
        }

        A differs(String differs) {
            this.differs = differs;
            return this;
        }

        A differentThisTime(String what) {
            this.differentThisTime = what;
            return this;
        }

        A consent(DecisionConsent consent) {
            this.consent = consent;
            return this;
        }

        Decision made() {
            return new Decision(this.outcome, "Grandmother is there.", this.level, this.why, this.differs,
                    this.differentThisTime, this.consent, ConsentGiver.PARENT_PR, DispensedReason.RISK_TO_CHILD,
                    "Aster Neighbour", TODAY, TODAY, "Inventshire", false, List.of(), "Ring us", Agency.FAMILY,
                    "Fennel Testerly");
        }

    }

    static A a(ThresholdOutcome outcome) {
        return new A(outcome);
    }

    private static void refuses(String field, Referral referral, A decision) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> referral.decide(decision.made(), NOW, "mash-manager"))
            .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
        assertThat(referral.decided()).isFalse();
    }

    @Nested
    class Every_decision {

        @Test
        void needs_its_reasons() {
            refuses("rationale", referral(0), a(ThresholdOutcome.NFA).level(1).why(" "));
        }

        @Test
        void that_differs_from_the_advice_says_why() {
            var referral = referral(0);
            referral.advised("STRATEGY_DISCUSSION");

            refuses("differsFromAdviceBecause", referral, a(ThresholdOutcome.S17_ASSESSMENT));
            assertThat(referral.decide(a(ThresholdOutcome.S17_ASSESSMENT).differs("The table cannot know.").made(), NOW,
                    "mash-manager"))
                .isTrue();
        }

        @Test
        void is_free_where_the_table_calls_for_judgement() {
            var referral = referral(0);
            referral.advised("MANAGER_JUDGES");

            assertThat(referral.decide(a(ThresholdOutcome.S17_ASSESSMENT).made(), NOW, "mash-manager")).isTrue();
        }

        @ParameterizedTest
        @CsvSource({ "NFA, 1, true", "NFA, 3, true", "NFA, 4, false", "INFORMATION_ADVICE, 4, false",
                "EARLY_HELP, 2, true", "EARLY_HELP, 3, true", "EARLY_HELP, 4, false", "STRATEGY_DISCUSSION, 3, false",
                "STRATEGY_DISCUSSION, 4, true", "S17_ASSESSMENT, 3, true", "S17_ASSESSMENT, 0, false",
                "S17_ASSESSMENT, 5, false" })
        void fits_the_level_of_need(ThresholdOutcome outcome, int level, boolean fits) {
            var referral = referral(0);
            if (fits) {
                referral.decide(a(outcome).level(level).made(), NOW, "mash-manager");
                assertThat(referral.outcome()).isEqualTo(outcome);
            }
            else {
                refuses("thresholdLevel", referral, a(outcome).level(level));
            }
        }

    }

    @Nested
    class Consent {

        @Test
        void is_needed_for_early_help_and_cannot_be_dispensed_with() {
            refuses("consent", referral(0), a(ThresholdOutcome.EARLY_HELP).level(2).consent(DecisionConsent.REFUSED));
            refuses("consent", referral(0), a(ThresholdOutcome.EARLY_HELP).level(2).consent(DecisionConsent.DISPENSED));
        }

        @ParameterizedTest
        @EnumSource(names = { "S17_ASSESSMENT", "YOUNG_CARER_ASSESSMENT" })
        void to_an_assessment_is_given_or_dispensed_with(ThresholdOutcome outcome) {
            refuses("consent", referral(0), a(outcome).consent(DecisionConsent.REFUSED));
            assertThat(referral(0).decide(a(outcome).consent(DecisionConsent.DISPENSED).made(), NOW, "mash-manager"))
                .isTrue();
        }

        @Test
        void does_not_hold_up_a_strategy_discussion() {
            assertThat(referral(0).decide(
                    a(ThresholdOutcome.STRATEGY_DISCUSSION).level(4).consent(DecisionConsent.REFUSED).made(), NOW,
                    "mash-manager"))
                .isTrue();
        }

    }

    @Nested
    class A_referral_within_twelve_months_of_another {

        @Test
        void is_decided_only_with_what_is_different_this_time() {
            refuses("differentThisTime", referral(1), a(ThresholdOutcome.S17_ASSESSMENT));
            assertThat(referral(1)
                .decide(a(ThresholdOutcome.S17_ASSESSMENT).differentThisTime("Gran moved out.").made(), NOW, "x"))
                .isTrue();
        }

        @Test
        void can_end_with_no_further_action_when_it_is_the_second() {
            var second = referral(1);

            assertThat(second.decide(a(ThresholdOutcome.NFA).level(1).differentThisTime("Nothing.").made(), NOW, "x"))
                .isTrue();
            assertThat(second.outcome()).isEqualTo(ThresholdOutcome.NFA);
        }

        @Test
        void waits_for_a_service_manager_when_it_is_the_third_with_no_further_action() {
            var third = referral(2);

            assertThat(third.decide(a(ThresholdOutcome.NFA).level(1).differentThisTime("Nothing.").made(), NOW, "x"))
                .isFalse();
            assertThat(third.decided()).isFalse();
        }

        @Test
        void needs_no_service_manager_for_anything_else() {
            assertThat(referral(3)
                .decide(a(ThresholdOutcome.S17_ASSESSMENT).differentThisTime("Gran moved out.").made(), NOW, "x"))
                .isTrue();
        }

    }

    @Nested
    class An_interim_decision {

        @Test
        void decides_nothing_and_needs_no_word_on_what_is_different() {
            var referral = referral(2);

            assertThat(referral.decide(a(ThresholdOutcome.WAIT_FOR_CHECKS).made(), NOW, "mash-manager")).isTrue();

            assertThat(referral.decided()).isFalse();
            assertThat(referral.hadInterimDecision()).isTrue();
        }

        @Test
        void says_why_the_child_is_safe_meanwhile() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Decision(ThresholdOutcome.WAIT_FOR_CHECKS, null, null, "Why", null, null, null,
                        null, null, null, null, null, null, false, List.of(), "Plan", Agency.FAMILY, "Gran"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("safeMeanwhileBecause"));
        }

    }

    @Nested
    class A_decision_that_rests_on_age {

        private static boolean fits(ThresholdOutcome outcome, LocalDate birth, boolean disabled) {
            try {
                Referral.requireAgeToFit(outcome, birth, disabled, TODAY);
                return true;
            }
            catch (Refused refused) {
                return false;
            }
        }

        @ParameterizedTest
        @CsvSource({ "2010-02-03, false", "2010-02-02, true", "2008-02-03, true", "2008-02-02, false" })
        void takes_homeless_young_people_from_their_sixteenth_to_the_day_before_their_eighteenth_birthday(
                LocalDate birth, boolean fits) {
            assertThat(fits(ThresholdOutcome.HOMELESS_16_17, birth, false)).isEqualTo(fits);
        }

        @ParameterizedTest
        @CsvSource({ "2010-02-03, false, true", "2010-02-02, false, false", "2010-02-02, true, true",
                "2008-02-03, true, true", "2008-02-02, true, false" })
        void takes_private_fostering_to_16_and_to_18_for_a_disabled_child(LocalDate birth, boolean disabled,
                boolean fits) {
            assertThat(fits(ThresholdOutcome.PRIVATE_FOSTERING_ASSESSMENT, birth, disabled)).isEqualTo(fits);
        }

        @ParameterizedTest
        @CsvSource({ "2008-02-03, false", "2008-02-02, true", "2001-02-03, true", "2001-02-02, false" })
        void takes_care_leavers_from_18_until_they_are_25(LocalDate birth, boolean fits) {
            assertThat(fits(ThresholdOutcome.CARE_LEAVER_RETURN, birth, false)).isEqualTo(fits);
        }

        @Test
        void takes_no_unborn_child_for_one_who_came_alone() {
            assertThat(fits(ThresholdOutcome.UASC_ACCOMMODATE, null, false)).isFalse();
            assertThat(fits(ThresholdOutcome.S17_ASSESSMENT, null, false)).isTrue();
        }

    }

    @Nested
    class Each_of_the_fourteen_outcomes {

        @Test
        void has_its_place_in_the_national_data_set() {
            assertThat(Stream.of(ThresholdOutcome.values()).filter(ThresholdOutcome::isFinal)).hasSize(14)
                .allMatch((outcome) -> outcome.national() != null);
        }

        @ParameterizedTest
        @EnumSource
        void asks_for_a_plan_if_things_get_worse_unless_nothing_follows_here(ThresholdOutcome outcome) {
            var withoutPlan = Set.of(ThresholdOutcome.NFA, ThresholdOutcome.INFORMATION_ADVICE,
                    ThresholdOutcome.OPEN_CASE_TO_WORKER, ThresholdOutcome.lado, ThresholdOutcome.CARE_LEAVER_RETURN);
            if (withoutPlan.contains(outcome)) {
                assertThat(outcome.asksForSafetyPlan()).isFalse();
                return;
            }
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Decision(outcome, "Safe", 3, "Why", null, null, DecisionConsent.GIVEN,
                        ConsentGiver.PARENT_PR, null, "Aster", TODAY, TODAY, "Inventshire", false, List.of(), null,
                        Agency.FAMILY, "Gran"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("contingencyPlan"));
        }

    }

}
