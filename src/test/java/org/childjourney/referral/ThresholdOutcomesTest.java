package org.childjourney.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.childjourney.JourneyTest;
import org.childjourney.casefile.ActivityKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each of the fourteen decisions at the front door, to the end of its way. */
@JourneyTest
class ThresholdOutcomesTest extends ReferralStory {

    static ContactChild aged(int years) {
        return ContactChild.born("Rowan", "Testerly", LocalDate.of(2026 - years, 1, 10), "M");
    }

    @Nested
    class No_further_action {

        @Test
        void closes_the_referral_once_everybody_is_told() {
            var child = journeys.childDecided("NFA");
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "tell-decision");
            assertThat(clocks(child)).containsExactly("referral-referrer-acknowledge-1wd");

            journeys.everybodyTold(child);

            assertThat(journeys.ends(child)).contains("closed-no-further-action", "all-told", "referral-answered");
            assertThat(latestEpisode(child).referralNfa()).isTrue();
            endsLeaving(child);
        }

    }

    @Nested
    class Information_and_advice {

        @Test
        void closes_the_referral_once_everybody_is_told() {
            var child = journeys.childDecided("INFORMATION_ADVICE");

            journeys.everybodyTold(child);

            assertThat(journeys.ends(child)).contains("closed-with-advice", "referral-answered");
            assertThat(latestEpisode(child).referralNfa()).isTrue();
            endsLeaving(child);
        }

    }

    @Nested
    class Early_help {

        @Test
        void takes_the_family_on_before_the_referral_closes() {
            var child = journeys.everybodyTold(journeys.childDecided("EARLY_HELP"));
            assertThat(tasks(child)).containsExactly("confirm-early-help");
            assertThat(groups(child, "confirm-early-help")).containsExactly("contact-officer", "mash-social-worker");
            assertThat(journeys.underWay(child)).isTrue();

            as("mash-social-worker").complete(child, "confirm-early-help", Answers.earlyHelpAccepts());

            assertThat(journeys.ends(child)).contains("early-help-began", "referral-answered");
            assertThat(journeys.chronology(child)).anyMatch((line) -> line.contains("Early help accepted the family"));
            assertThat(latestEpisode(child).open()).isFalse();
            endsLeaving(child);
        }

        @Test
        void that_cannot_take_the_family_on_brings_the_child_back_to_be_decided() {
            var child = journeys.childDecided("EARLY_HELP");

            as("contact-officer").complete(child, "confirm-early-help", Answers.earlyHelpDeclines());

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-threshold");
            assertThat(journeys.ends(child)).contains("decided-again-after-early-help");
            as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "allocate", "tell-decision");
        }

        @Test
        void is_in_touch_after_it_accepts() {
            var child = journeys.childDecided("EARLY_HELP");

            refused("contact-officer", child, "confirm-early-help",
                    Answers.earlyHelpAccepts().with("firstContactOn", Answers.today().minusDays(1)), "firstContactOn",
                    "Early help is in touch after it accepts");
        }

    }

    @Nested
    class An_assessment {

        @Test
        void begins_with_a_team_managers_allocation_and_four_clocks() {
            var child = journeys.childDecided("S17_ASSESSMENT");

            assertThat(groups(child, "allocate")).containsExactly("team-manager");
            assertThat(clocks(child)).containsExactly("referral-allocation", "referral-assessment-45wd",
                    "referral-assessment-midpoint", "referral-child-seen", "referral-referrer-acknowledge-1wd");
            assertThat(journeys.due(child, "referral-child-seen")).isEqualTo(LocalDateTime.of(2026, 2, 9, 23, 59, 59));
            assertThat(latestEpisode(child).running(ActivityKind.ASSESSMENT)).isPresent();
        }

        @Test
        void of_a_young_carer_begins_the_same_way() {
            var child = journeys.childDecided("YOUNG_CARER_ASSESSMENT");

            assertThat(tasks(child)).contains("allocate");
            assertThat(clocks(child)).contains("referral-assessment-45wd");
        }

    }

    @Nested
    class A_strategy_discussion {

        @Test
        void is_asked_for_and_the_assessment_goes_on_beside_it_with_the_child_seen_the_next_working_day() {
            var child = journeys.childDecided("STRATEGY_DISCUSSION");

            assertThat(tasks(child)).contains("accept-strategy-request", "allocate");
            assertThat(groups(child, "accept-strategy-request")).containsExactly("emergency-duty-team", "team-manager");
            assertThat(journeys.due(child, "referral-child-seen")).isEqualTo(LocalDateTime.of(2026, 2, 3, 23, 59, 59));
        }

        @Test
        void is_led_by_a_social_worker() {
            var child = journeys.childDecided("STRATEGY_DISCUSSION");

            refused("team-manager", child, "allocate",
                    Answers.allocatedTo("family-worker")
                        .with("leadPractitionerQualification", "OTHER_PRACTITIONER")
                        .with("supervisor", "social-worker"),
                    "leadPractitionerQualification", "which a social worker leads");
        }

    }

    @Nested
    class Private_fostering {

        @Test
        void goes_on_as_a_journey_of_its_own() {
            var child = journeys.everybodyTold(journeys.childDecided("PRIVATE_FOSTERING_ASSESSMENT"));

            assertThat(journeys.ends(child)).contains("handed-to-private-fostering", "referral-answered");
            assertThat(tasks(child)).containsExactly("accept-private-fostering");
            endsLeaving(child, "private-fostering");
        }

        @Test
        void is_not_for_a_young_person_of_16_who_is_not_disabled() {
            var child = journeys.toBeDecided(journeys.contact(aged(16)), "AMBER");

            refused("mash-manager", child, "decide-threshold", Answers.decided("PRIVATE_FOSTERING_ASSESSMENT"),
                    "outcome", "Private fostering is about children under 16, or under 18 if they are disabled");
        }

        @Test
        void names_the_carer() {
            var child = journeys.childToBeDecided("AMBER");

            refused("mash-manager", child, "decide-threshold",
                    Answers.decided("PRIVATE_FOSTERING_ASSESSMENT").without("privateFosteringCarer"),
                    "privateFosteringCarer", "\"Who cares for the child?\": answer this question.");
        }

    }

    @Nested
    class A_homeless_young_person {

        @Test
        void is_handed_to_the_joint_housing_assessment() {
            var child = journeys.everybodyTold(journeys.decided(journeys.contact(aged(16)), "HOMELESS_16_17"));

            assertThat(journeys.ends(child)).contains("handed-to-housing", "referral-answered");
            assertThat(tasks(child)).contains("accept-homelessness", "confirm-safe-place");
            endsLeaving(child, "homelessness-joint-assessment");
        }

        @Test
        void is_16_or_17() {
            var child = journeys.childToBeDecided("AMBER");

            refused("mash-manager", child, "decide-threshold", Answers.decided("HOMELESS_16_17"), "outcome",
                    "for young people of 16 and 17");
        }

    }

    @Nested
    class An_unaccompanied_child {

        @Test
        void is_accommodated_tonight_becomes_looked_after_and_is_assessed() {
            var child = journeys.decided(journeys.contact(aged(15)), "UASC_ACCOMMODATE");
            assertThat(tasks(child)).contains("accommodate-tonight").doesNotContain("allocate");
            assertThat(groups(child, "accommodate-tonight")).containsExactly("emergency-duty-team", "placements-team");

            as("placements-team").complete(child, "accommodate-tonight", Answers.accommodated());

            assertThat(tasks(child)).contains("allocate", "consider-national-transfer", "accept-looked-after-child");
            assertThat(cases.child(child).legalStatus()).isEqualTo("V2");
            assertThat(journeys.due(child, "referral-nts-10wd")).isEqualTo(LocalDateTime.of(2026, 2, 16, 23, 59, 59));
        }

        @Test
        void is_considered_for_national_transfer_while_the_assessment_goes_on() {
            var child = journeys.decided(journeys.contact(aged(15)), "UASC_ACCOMMODATE");
            as("placements-team").complete(child, "accommodate-tonight", Answers.accommodated());

            as("team-manager").complete(child, "consider-national-transfer", Answers.staysHere());

            assertThat(clocks(child)).doesNotContain("referral-nts-10wd").contains("referral-assessment-45wd");
            assertThat(journeys.ends(child)).contains("transfer-considered");
            assertThat(tasks(child)).contains("allocate");
        }

        @Test
        void lives_only_in_registered_accommodation_that_fits_their_age() {
            var child = journeys.decided(journeys.contact(aged(15)), "UASC_ACCOMMODATE");

            refused("placements-team", child, "accommodate-tonight",
                    Answers.accommodated().with("placementType", "K2").with("ofstedRegistered", false),
                    "ofstedRegistered", "registered with Ofsted");
            refused("placements-team", child, "accommodate-tonight",
                    Answers.accommodated().with("placementType", "K3").with("ofstedRegistered", true), "placementType",
                    "Supported accommodation is for young people of 16 and 17");
        }

        @Test
        void is_named_as_such_among_the_factors() {
            var child = journeys.decided(journeys.contact(aged(15)), "UASC_ACCOMMODATE");
            as("placements-team").complete(child, "accommodate-tonight", Answers.accommodated());
            journeys.takenOn(child);
            as("social-worker").complete(child, "plan-assessment", Answers.planned())
                .complete(child, "see-child", Answers.seen())
                .complete(child, "gather-information", Answers.gathered());

            refused("social-worker", child, "write-analysis", Answers.analysed("CLA_REQUEST"), "factorsIdentified",
                    "tick 9A");
        }

    }

    @Nested
    class A_contact_about_an_open_case {

        @Test
        void goes_to_the_worker_when_the_manager_finds_that_there_is_one() {
            var child = journeys.childDecided("OPEN_CASE_TO_WORKER");
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "pass-to-worker");

            as("social-worker").complete(child, "pass-to-worker", Answers.takenUpByWorker());
            journeys.everybodyTold(child);

            assertThat(journeys.ends(child)).contains("open-case-found", "passed-to-worker");
            endsLeaving(child);
        }

        @Test
        void brings_a_strategy_discussion_when_the_worker_asks_for_one() {
            var child = journeys.childDecided("OPEN_CASE_TO_WORKER");

            as("social-worker").complete(child, "pass-to-worker",
                    Answers.takenUpByWorker().with("nextAction", "STRATEGY_DISCUSSION"));
            journeys.everybodyTold(child);

            assertThat(journeys.ends(child)).contains("passed-with-strategy");
            assertThat(tasks(child)).containsExactly("accept-strategy-request");
            endsLeaving(child, "child-protection");
        }

    }

    @Nested
    class A_child_with_a_protection_plan_elsewhere {

        @Test
        void is_handed_to_the_transfer_in_conference() {
            var child = journeys.everybodyTold(journeys.childDecided("TRANSFER_IN_CP"));

            assertThat(journeys.ends(child)).contains("handed-to-transfer-in", "referral-answered");
            assertThat(tasks(child)).containsExactly("accept-transfer-in");
            endsLeaving(child, "child-protection");
        }

    }

    @Nested
    class A_child_who_lives_elsewhere {

        @Test
        void is_kept_safe_here_until_the_other_authority_accepts_in_writing() {
            var child = journeys.everybodyTold(journeys.childDecided("TRANSFER_OUT"));
            assertThat(tasks(child)).containsExactly("transfer-to-other-authority");
            refused("team-manager", child, "transfer-to-other-authority",
                    Answers.authorityAccepts().without("acceptanceReference"), "acceptanceReference",
                    "\"Reference of the written acceptance\": answer this question.");
            refused("team-manager", child, "transfer-to-other-authority",
                    Answers.authorityAccepts().with("acceptedInWritingOn", Answers.today().minusDays(1)),
                    "acceptedInWritingOn", "It cannot have accepted before it was asked");
            assertThat(episodes.isOpen(child)).isTrue();

            as("team-manager").complete(child, "transfer-to-other-authority", Answers.authorityAccepts());

            assertThat(journeys.ends(child)).contains("transferred", "referral-answered");
            assertThat(latestEpisode(child).closureReason()).isEqualTo("RC5");
            endsLeaving(child);
        }

        @Test
        void is_decided_again_when_the_other_authority_refuses() {
            var child = journeys.childDecided("TRANSFER_OUT");

            as("team-manager").complete(child, "transfer-to-other-authority", Answers.authorityRefuses());

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-threshold");
            assertThat(journeys.ends(child)).contains("decided-again-after-refusal");
            assertThat(episodes.isOpen(child)).isTrue();
        }

    }

    @Nested
    class An_allegation_against_a_professional {

        @Test
        void goes_on_as_a_journey_that_the_designated_officer_alone_sees() {
            var child = journeys.everybodyTold(journeys.childDecided("lado"));

            assertThat(journeys.ends(child)).contains("handed-to-lado", "referral-answered");
            assertThat(tasks(child)).containsExactly("consult-lado");
            assertThat(groups(child, "consult-lado")).containsExactly("head-of-service", "lado");
            assertThat(clocks(child)).containsExactly("referral-lado-1wd");
            endsLeaving(child, "allegation-against-professional");
        }

    }

    @Nested
    class A_care_leaver_who_comes_back {

        @Test
        void is_handed_to_the_leaving_care_team() {
            var child = journeys.everybodyTold(journeys.decided(journeys.contact(aged(21)), "CARE_LEAVER_RETURN"));

            assertThat(journeys.ends(child)).contains("handed-to-leaving-care", "referral-answered");
            assertThat(tasks(child)).containsExactly("take-up-return");
            endsLeaving(child, "transition-to-adulthood");
        }

    }

    @Nested
    class An_outcome_that_leads_nowhere {

        /** As when an outcome has left the list while its journey went on. */
        @Test
        void is_resolved_by_a_manager_and_decided_again() {
            var child = journeys.childDecided("EARLY_HELP");
            runtime.setVariable(referral(child), "thresholdOutcome", "NO_LONGER_IN_THE_LIST");
            runtime.createProcessInstanceModification(referral(child))
                .cancelAllForActivity("confirm-early-help")
                .startBeforeActivity("what-was-decided")
                .execute();
            assertThat(groups(child, "resolve-unclear-outcome")).containsExactly("mash-manager");

            as("mash-manager").complete(child, "resolve-unclear-outcome", Answers.unclearOutcome());

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-threshold");
            assertThat(journeys.ends(child)).contains("unclear-decided-again");
        }

    }

}
