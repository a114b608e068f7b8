package org.childjourney.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ConsentDetails;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The front door: safety, urgency, consent, questions to partners and the decision. */
@JourneyTest
class FrontDoorRoutesTest extends ReferralStory {

    @Autowired
    Consents consents;

    CaseReference rated(String rating) {
        return rated(journeys.contact(), rating);
    }

    CaseReference rated(CaseReference child, String rating) {
        as("mash-social-worker").complete(child, "check-immediate-safety", Answers.safe());
        as("mash-manager").complete(child, "rate-urgency", Answers.rated(rating));
        return child;
    }

    CaseReference refusedConsent() {
        var child = rated("AMBER");
        as("mash-social-worker").complete(child, "seek-consent", Answers.consentRefused());
        return child;
    }

    @Nested
    class The_check_of_safety {

        @Test
        void is_for_the_front_door_and_out_of_hours_for_the_emergency_duty_team() {
            var child = journeys.contact();

            assertThat(groups(child, "check-immediate-safety")).containsExactly("emergency-duty-team",
                    "mash-social-worker");
            refused("contact-officer", child, "check-immediate-safety", Answers.safe(), null, "This task is for");
        }

        @Test
        void asks_for_a_strategy_discussion_at_once_where_the_child_needs_protection_now_and_goes_on() {
            var child = journeys.contact();

            as("mash-social-worker").complete(child, "check-immediate-safety", Answers.protectionNeededNow());

            assertThat(tasks(child)).containsExactly("accept-strategy-request", "acknowledge-referrer", "rate-urgency");
            assertThat(journeys.ends(child)).containsExactly("strategy-asked-at-once");
        }

        @Test
        void asks_for_the_joint_housing_assessment_at_once_where_a_young_person_has_nowhere_to_sleep() {
            var child = journeys.contact(ThresholdOutcomesTest.aged(16));

            as("mash-social-worker").complete(child, "check-immediate-safety", Answers.homelessTonight());

            assertThat(processes(child)).contains("homelessness-joint-assessment");
            assertThat(tasks(child)).contains("rate-urgency", "accept-homelessness", "confirm-safe-place");
        }

        @Test
        void says_that_a_younger_child_with_nowhere_to_sleep_needs_protection() {
            var child = journeys.contact();

            refused("mash-social-worker", child, "check-immediate-safety", Answers.homelessTonight(), "homelessTonight",
                    "This child is not 16 or 17");
        }

        @Test
        void says_what_makes_it_urgent() {
            var child = journeys.contact();

            refused("mash-social-worker", child, "check-immediate-safety",
                    Answers.safe().with("immediateProtection", true), "protectionReason", "What makes it urgent");
            refused("mash-social-worker", child, "check-immediate-safety", Answers.safe().without("safetyRationale"),
                    "safetyRationale", "answer this question");
        }

    }

    @Nested
    class The_urgency {

        @Test
        void is_rated_by_a_manager_and_its_clock_runs_from_receipt() {
            var child = journeys
                .contact(journeys.told(LocalDateTime.of(2026, 2, 2, 9, 0), ContactChannel.PHONE,
                        ContactChild.born("Blossom", "Testerly", LocalDate.of(2016, 5, 14), "F")))
                .caseReferences()
                .get(0);
            as("mash-social-worker").complete(child, "check-immediate-safety", Answers.safe());
            refused("mash-social-worker", child, "rate-urgency", Answers.rated("AMBER"), null, "This task is for");
            journeys.timeIs(LocalDateTime.of(2026, 2, 2, 15, 0));

            as("mash-manager").complete(child, "rate-urgency", Answers.rated("AMBER"));

            assertThat(journeys.due(child, "referral-mash-amber-72h")).isEqualTo(LocalDateTime.of(2026, 2, 5, 9, 0));
        }

        @Test
        void needs_its_reason() {
            var child = journeys.contact();
            as("mash-social-worker").complete(child, "check-immediate-safety", Answers.safe());

            refused("mash-manager", child, "rate-urgency", Answers.rated("AMBER").with("ragRationale", "  "),
                    "ragRationale", "answer this question");
            refused("mash-manager", child, "rate-urgency", Answers.rated("BLUE"), "ragRating",
                    "choose one of the answers offered");
        }

        @Test
        void is_shown_on_the_tasks_that_follow() {
            var child = rated("RED");

            assertThat(journeys.task(child, "choose-partner-checks").getDueDate().toInstant())
                .isEqualTo(journeys.clock(child, "referral-mash-red-4h").dueAt());
            assertThat(journeys.task(child, "choose-partner-checks").getFollowUpDate().toInstant())
                .isEqualTo(journeys.clock(child, "referral-mash-red-4h").warnAt());
        }

    }

    @Nested
    class Consent {

        private ConsentStatus recorded(CaseReference child) {
            return consents.all(child)
                .stream()
                .map(ConsentDetails::consent)
                .map((consent) -> consent.status())
                .reduce((earlier, later) -> later)
                .orElse(null);
        }

        @Test
        void that_is_given_leads_to_the_questions_to_partners() {
            var child = rated("GREEN");

            as("emergency-duty-team").complete(child, "seek-consent", Answers.consentGiven());

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "choose-partner-checks");
            assertThat(consents.all(child)).singleElement()
                .satisfies((answer) -> assertThat(answer.consent().status()).isEqualTo(ConsentStatus.GIVEN));
        }

        @Test
        void is_not_asked_for_where_asking_would_put_the_child_at_risk() {
            assertThat(tasks(rated("RED"))).containsExactly("acknowledge-referrer", "choose-partner-checks");
            var child = journeys.contact();
            as("mash-social-worker").complete(child, "check-immediate-safety", Answers.protectionNeededNow());
            as("mash-manager").complete(child, "rate-urgency", Answers.rated("AMBER"));
            assertThat(tasks(child)).contains("choose-partner-checks").doesNotContain("seek-consent");
        }

        @Test
        void that_is_refused_goes_to_a_manager() {
            var child = refusedConsent();

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-on-refused-consent");
            assertThat(groups(child, "decide-on-refused-consent")).containsExactly("emergency-duty-team",
                    "mash-manager");
            assertThat(recorded(child)).isEqualTo(ConsentStatus.REFUSED);
        }

        @Test
        void that_was_not_sought_goes_to_a_manager_too() {
            var child = rated("AMBER");

            as("mash-social-worker").complete(child, "seek-consent",
                    Answers.none()
                        .with("consentDecision", "NOT_SOUGHT")
                        .with("reason", "Nobody with parental responsibility can be found."));

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-on-refused-consent");
        }

        @Test
        void can_be_dispensed_with_by_a_manager_who_says_why() {
            var child = refusedConsent();
            refused("mash-manager", child, "decide-on-refused-consent",
                    Answers.consentDispensed().without("dispensedReason"), "dispensedReason",
                    "Why may we go on without consent?");
            refused("mash-manager", child, "decide-on-refused-consent",
                    Answers.consentDispensed().with("familyToldOfSharing", false), "whyFamilyNotTold",
                    "Why will they not be told?");

            as("mash-manager").complete(child, "decide-on-refused-consent", Answers.consentDispensed());

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "choose-partner-checks");
            assertThat(consents.all(child))
                .anySatisfy((answer) -> assertThat(answer.consent().dispensedBy()).isEqualTo("mash-manager"));
        }

        @Test
        void is_not_dispensed_with_by_anybody_below_a_mash_manager() {
            var child = refusedConsent();

            refused("mash-social-worker", child, "decide-on-refused-consent", Answers.consentDispensed(), null,
                    "This task is for");
            refused("emergency-duty-team", child, "decide-on-refused-consent", Answers.consentDispensed(),
                    "dispensedBy", "Only a manager");
        }

        @Test
        void that_stays_refused_leads_to_a_decision_on_what_is_known_and_never_ends_in_silence() {
            var child = refusedConsent();
            refused("mash-manager", child, "decide-on-refused-consent", Answers.noChecksWithoutConsent(4),
                    "thresholdLevel", "A child at level 4 is checked on without consent");

            as("mash-manager").complete(child, "decide-on-refused-consent", Answers.noChecksWithoutConsent(2));

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-threshold");
            assertThat(processes(child)).containsExactly("referral-to-assessment");
        }

        @Test
        void can_be_sought_again_in_another_way() {
            var child = refusedConsent();

            as("mash-manager").complete(child, "decide-on-refused-consent", Answers.seekConsentAgain());
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "seek-consent");
            as("mash-social-worker").complete(child, "seek-consent", Answers.consentGiven());

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "choose-partner-checks");
        }

        @Test
        void that_is_refused_again_and_again_is_seen_as_a_pattern() {
            var child = refusedConsent();
            as("mash-manager").complete(child, "decide-on-refused-consent", Answers.seekConsentAgain());

            as("mash-social-worker").complete(child, "seek-consent", Answers.consentRefused());

            assertThat(journeys.chronology(child))
                .anyMatch((line) -> line.contains("refused 2 times within 12 months"));
        }

        @Test
        void of_a_young_person_is_their_own_from_16() {
            var child = rated("AMBER");

            refused("mash-social-worker", child, "seek-consent", Answers.consentGiven().with("givenBy", "CHILD_16_17"),
                    "givenBy", "A child under 16");
        }

    }

    @Nested
    class Questions_to_partners {

        @Test
        void are_asked_of_several_at_once_each_with_a_clock_of_its_own() {
            var child = journeys.childToBeDecided("GREEN", "partner-police", "partner-health", "partner-education");

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-threshold", "share-information",
                    "share-information", "share-information");
            assertThat(clocks(child)).contains("referral-mash-partner-check:partner-education",
                    "referral-mash-partner-check:partner-health", "referral-mash-partner-check:partner-police");
            assertThat(journeys.due(child, "referral-mash-partner-check"))
                .isEqualTo(LocalDateTime.of(2026, 2, 4, 10, 0));
        }

        @Test
        void are_due_sooner_the_more_urgent_the_contact_is() {
            assertThat(journeys.due(journeys.childToBeDecided("RED", "partner-police"), "referral-mash-partner-check"))
                .isEqualTo(LocalDateTime.of(2026, 2, 2, 14, 0));
            assertThat(
                    journeys.due(journeys.childToBeDecided("AMBER", "partner-police"), "referral-mash-partner-check"))
                .isEqualTo(LocalDateTime.of(2026, 2, 3, 10, 0));
        }

        @Test
        void are_not_asked_without_a_word_on_why_nobody_is() {
            var child = rated("RED");

            refused("mash-social-worker", child, "choose-partner-checks", Answers.askNobody().without("whyNone"),
                    "whyNone", "Why can the decision be made without asking them?");
            refused("mash-social-worker", child, "choose-partner-checks", Answers.none().with("checksNeeded", true),
                    "checks", "Whom do you ask, and what?");
            refused("mash-social-worker", child, "choose-partner-checks",
                    Answers.askPartners("partner-police", "partner-police"), "partner", "is chosen twice");
            refused("mash-social-worker", child, "choose-partner-checks", Answers.askPartners("partner-circus"),
                    "partner", "Choose one of the agencies offered");
        }

    }

    @Nested
    class A_decision {

        @Test
        void needs_its_reasons_and_whatever_its_outcome_asks() {
            var child = journeys.childToBeDecided("AMBER");

            refused("mash-manager", child, "decide-threshold", Answers.decided("NFA").with("rationale", ""),
                    "rationale", "answer this question");
            refused("mash-manager", child, "decide-threshold", Answers.decided("S17_ASSESSMENT").without("consent"),
                    "consent", "Does the family consent to what follows?");
            refused("mash-manager", child, "decide-threshold",
                    Answers.decided("S17_ASSESSMENT").with("consent", "REFUSED"), "consent",
                    "The family refuses an assessment");
            refused("mash-manager", child, "decide-threshold",
                    Answers.decided("EARLY_HELP").with("consent", "DISPENSED"), "consent",
                    "Early help needs the family's consent");
            refused("mash-manager", child, "decide-threshold",
                    Answers.decided("S17_ASSESSMENT").without("contingencyPlan"), "contingencyPlan",
                    "what will happen?");
            refused("mash-manager", child, "decide-threshold", Answers.decided("NFA").with("thresholdLevel", 4),
                    "thresholdLevel", "not left without action");
            refused("mash-manager", child, "decide-threshold", Answers.decided("SOMETHING_ELSE"), "outcome",
                    "choose one of the answers offered");
            refused("mash-manager", child, "decide-threshold", Answers.decided("NFA").with("confirmed", false),
                    "confirmed", "tick this to go on");
        }

        @Test
        void is_not_made_below_a_mash_manager() {
            var child = journeys.childToBeDecided("AMBER");

            refused("mash-social-worker", child, "decide-threshold", Answers.decided("NFA"), null, "This task is for");
        }

        @Test
        void stops_the_clocks_of_the_front_door() {
            var child = journeys.childToBeDecided("GREEN");
            assertThat(clocks(child)).contains("referral-decision-1wd", "referral-mash-green-72h");

            as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));

            assertThat(clocks(child)).doesNotContain("referral-decision-1wd", "referral-mash-green-72h");
        }

        @Test
        void can_dispense_with_consent_to_an_assessment() {
            var child = journeys.childToBeDecided("AMBER");

            as("mash-manager").complete(child, "decide-threshold",
                    Answers.decided("S17_ASSESSMENT")
                        .with("consent", "DISPENSED")
                        .without("consentGivenBy")
                        .with("dispensedReason", "RISK_TO_CHILD"));

            assertThat(tasks(child)).contains("allocate");
        }

    }

    @Nested
    class An_interim_decision {

        @Test
        void stops_the_one_working_day_alone_and_says_why_the_child_is_safe() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            refused("mash-manager", child, "decide-threshold", Answers.waitForChecks().without("safeMeanwhileBecause"),
                    "safeMeanwhileBecause", "The child is safe meanwhile");

            as("mash-manager").complete(child, "decide-threshold", Answers.waitForChecks());

            assertThat(clocks(child)).containsExactly("referral-mash-amber-72h",
                    "referral-mash-partner-check:partner-police", "referral-referrer-acknowledge-1wd");
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-threshold", "share-information");
            assertThat(journeys.chronology(child)).anyMatch((line) -> line.startsWith("Interim decision"));
        }

        @Test
        void is_refused_where_nobodys_answer_is_awaited() {
            var child = journeys.childToBeDecided("AMBER");

            refused("mash-manager", child, "decide-threshold", Answers.waitForChecks(), "outcome",
                    "No partner's answer is awaited");
        }

        @Test
        void is_followed_by_the_decision_once_the_partner_has_answered() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            as("mash-manager").complete(child, "decide-threshold", Answers.waitForChecks());

            as("partner-police").complete(child, "share-information", Answers.partnerReturns());
            as("mash-manager").complete(child, "decide-threshold", Answers.decided("NFA"));

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "tell-decision");
        }

    }

    @Nested
    class A_referral_within_12_months_of_another {

        private CaseReference referredAgain(int times) {
            var child = closedWithoutAction(journeys.contact());
            for (int day = 1; day < times; day++) {
                journeys.timeIs(ReferralJourneys.MONDAY_MORNING.plusDays(day));
                contactAgain(child);
                if (day < times - 1) {
                    closedWithoutAction(child);
                }
            }
            return journeys.toBeDecided(child, "AMBER");
        }

        @Test
        void is_decided_with_what_is_different_this_time() {
            var child = referredAgain(2);

            refused("mash-manager", child, "decide-threshold", Answers.decided("NFA").without("differentThisTime"),
                    "differentThisTime", "This child was referred once in the last 12 months");
            as("mash-manager").complete(child, "decide-threshold", Answers.decided("NFA"));

            assertThat(tasks(child)).contains("tell-decision");
        }

        @Test
        void and_is_the_third_ends_with_no_further_action_only_when_a_service_manager_confirms() {
            var child = referredAgain(3);

            as("mash-manager").complete(child, "decide-threshold", Answers.decided("NFA"));
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "confirm-third-referral");
            assertThat(groups(child, "confirm-third-referral")).containsExactly("service-manager");
            assertThat(clocks(child)).contains("referral-decision-1wd");
            refused("mash-manager", child, "confirm-third-referral", Answers.thirdReferral("CONFIRM"), null,
                    "This task is for the service manager");
            as("service-manager").complete(child, "confirm-third-referral", Answers.thirdReferral("CONFIRM"));
            journeys.everybodyTold(child);

            assertThat(journeys.ends(child)).contains("third-referral-confirmed", "closed-no-further-action");
            endsLeaving(child);
        }

        @Test
        void and_is_the_third_is_decided_again_when_the_service_manager_does_not_confirm() {
            var child = referredAgain(3);
            as("mash-manager").complete(child, "decide-threshold", Answers.decided("NFA"));

            as("service-manager").complete(child, "confirm-third-referral", Answers.thirdReferral("DECIDE_AGAIN"));

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-threshold");
            assertThat(clocks(child)).contains("referral-decision-1wd");
        }

        @Test
        void is_not_counted_once_12_months_have_passed() {
            var child = closedWithoutAction(journeys.contact());
            journeys.timeIs(ReferralJourneys.MONDAY_MORNING.plusMonths(12).plusDays(1));
            contactAgain(child);

            journeys.toBeDecided(child, "AMBER");
            as("mash-manager").complete(child, "decide-threshold", Answers.decided("NFA").without("differentThisTime"));

            assertThat(tasks(child)).contains("tell-decision");
        }

    }

    @Nested
    class Telling {

        @Test
        void says_why_somebody_was_not_told() {
            var child = journeys.childDecided("NFA");

            refused("mash-social-worker", child, "tell-decision",
                    Answers.told().with("familyTold", false).without("familyToldOn"), "whyFamilyNotTold", "Why not?");
            refused("mash-social-worker", child, "tell-decision", Answers.told().without("whyChildNotTold"),
                    "whyChildNotTold", "Why not?");
            refused("contact-officer", child, "acknowledge-referrer", Answers.none().with("method", "NOT_POSSIBLE"),
                    "whyNotPossible", "Why not?");
            refused("contact-officer", child, "acknowledge-referrer",
                    Answers.acknowledged().with("acknowledgedOn", Answers.today().minusDays(1)), "acknowledgedOn",
                    "before the contact came in");
        }

        @Test
        void of_the_receipt_is_not_held_up_by_the_decision() {
            var child = journeys.contact();

            as("contact-officer").complete(child, "acknowledge-referrer", Answers.acknowledged());

            assertThat(clocks(child)).containsExactly("referral-decision-1wd");
            assertThat(tasks(child)).containsExactly("check-immediate-safety");
        }

        @Test
        void of_receipt_to_somebody_who_cannot_be_reached_is_recorded_as_such() {
            var child = journeys.contact();

            as("contact-officer").complete(child, "acknowledge-referrer",
                    Answers.none().with("method", "NOT_POSSIBLE").with("whyNotPossible", "ANONYMOUS"));

            assertThat(clocks(child)).doesNotContain("referral-referrer-acknowledge-1wd");
            assertThat(journeys.chronology(child).get(0)).contains("could not be acknowledged");
        }

    }

}
