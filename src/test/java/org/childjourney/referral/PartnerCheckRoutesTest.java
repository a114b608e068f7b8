package org.childjourney.referral;

import java.time.LocalDateTime;

import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What partners are asked, from the question to its answer or its end. */
@JourneyTest
class PartnerCheckRoutesTest extends ReferralStory {

    @Autowired
    PartnerChecks checks;

    PartnerResponse response(CaseReference child, String partner) {
        return checks.all(child)
            .stream()
            .filter((check) -> check.partner().equals(partner))
            .findFirst()
            .orElseThrow()
            .response();
    }

    @Nested
    class A_question {

        @Test
        void belongs_to_its_agency_alone() {
            var child = journeys.childToBeDecided("AMBER", "partner-police", "partner-health");
            var toPolice = journeys.questionTo(child, "partner-police");

            assertThat(journeys.groups(toPolice)).containsExactly("partner-police");
            assertThat(toPolice.getTenantId()).isEqualTo("partner-police");
            assertThat(toPolice.getDueDate().toInstant()).isEqualTo(
                    deadlines.running(child, "referral-mash-partner-check", "partner-police").orElseThrow().dueAt());
        }

        @Test
        void that_is_answered_stops_that_partners_clock_alone() {
            var child = journeys.childToBeDecided("AMBER", "partner-police", "partner-health");

            as("partner-health").complete(child, journeys.questionTo(child, "partner-health"),
                    Answers.partnerKnowsNothing());

            assertThat(clocks(child)).contains("referral-mash-partner-check:partner-police")
                .doesNotContain("referral-mash-partner-check:partner-health");
            assertThat(response(child, "partner-health")).isEqualTo(PartnerResponse.NIL_KNOWN);
            assertThat(processes(child)).containsExactly("partner-check", "referral-to-assessment");
        }

        @Test
        void that_is_answered_says_what_is_known_and_what_the_family_must_not_hear() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");

            refused("partner-police", child, "share-information", Answers.partnerReturns().without("summary"),
                    "summary", "What do you know that helps to keep the child safe?");
            refused("partner-police", child, "share-information", Answers.partnerReturns().with("notForFamily", true),
                    "notForFamilyReason", "What, and why?");
            refused("partner-police", child, "share-information", Answers.partnerReturns().without("contactPhone"),
                    "contactPhone", "answer this question");
            refused("partner-police", child, "share-information", Answers.partnerReturns().with("answer", "WITHDRAWN"),
                    "answer", "choose one of the answers offered");
        }

        @Test
        void that_all_have_answered_leaves_the_decision_to_be_made() {
            var child = journeys.childToBeDecided("AMBER", "partner-police", "partner-health");

            as("partner-police").complete(child, journeys.questionTo(child, "partner-police"),
                    Answers.partnerReturns());
            as("partner-health").complete(child, journeys.questionTo(child, "partner-health"),
                    Answers.partnerKnowsNothing());

            assertThat(journeys.ends(child)).contains("partners-answered");
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-threshold");
        }

        @Test
        void is_not_asked_where_no_partner_is_chosen() {
            var child = journeys.childToBeDecided("AMBER");

            assertThat(processes(child)).containsExactly("referral-to-assessment");
            assertThat(journeys.ends(child)).contains("partners-answered");
        }

    }

    @Nested
    class A_late_partner {

        @Test
        void never_holds_the_decision() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");

            as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));

            assertThat(tasks(child)).contains("allocate", "share-information");
            assertThat(clocks(child)).contains("referral-mash-partner-check:partner-police");
        }

        @Test
        void can_answer_after_the_decision_with_the_reason_for_the_delay() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
            journeys.timeIs(LocalDateTime.of(2026, 2, 3, 10, 0, 1));

            refused("partner-police", child, "share-information", Answers.partnerReturns(), "delayReason", "late");
            as("partner-police").complete(child, "share-information",
                    Answers.partnerReturns().with("delayReason", "Our system was down."));

            assertThat(response(child, "partner-police")).isEqualTo(PartnerResponse.RETURNED);
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "allocate", "tell-decision");
        }

        @Test
        void is_asked_through_its_own_lead_and_two_working_days_later_the_county_takes_it_up() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");

            var warnings = lateAt(child, "referral-mash-partner-check", "partner-checks-time");

            assertThat(warnings).containsExactly(LocalDateTime.of(2026, 2, 3, 4, 0));
            assertThat(journeys.now()).isEqualTo(LocalDateTime.of(2026, 2, 3, 10, 0));
            assertThat(processes(child)).contains("escalate-to-agency");
            assertThat(groups(child, "explain-late-answer")).containsExactly("partner-police");
            assertThat(toldOf(child, "referral-mash-partner-check")).containsExactly("partner-police");

            journeys.fireTimer(child, "next-level-due");

            assertThat(toldOf(child, "referral-mash-partner-check")).containsExactly("partner-police", "mash-manager");
            assertThat(processes(child)).contains("escalate-breach");
        }

        @Test
        void that_answers_is_no_longer_late() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            lateAt(child, "referral-mash-partner-check", "partner-checks-time");

            as("partner-police").complete(child, "share-information",
                    Answers.partnerReturns().with("delayReason", "Our system was down."));

            assertThat(processes(child)).containsExactly("referral-to-assessment");
            assertThat(deadlines.escalations(child)).allSatisfy((told) -> assertThat(told.resolvedAt()).isNotNull());
        }

        @Test
        void is_no_longer_asked_when_the_referral_ends_which_is_recorded() {
            var child = journeys.childToBeDecided("AMBER", "partner-police", "partner-health");
            journeys.timeIs(LocalDateTime.of(2026, 2, 3, 11, 0));
            as("mash-manager").complete(child, "decide-threshold", Answers.decided("NFA"));

            journeys.everybodyTold(child);

            assertThat(response(child, "partner-police")).isEqualTo(PartnerResponse.NOT_RETURNED_ESCALATED);
            assertThat(response(child, "partner-health")).isEqualTo(PartnerResponse.NOT_RETURNED_ESCALATED);
            endsLeaving(child);
        }

        @Test
        void that_was_told_of_its_delay_is_left_in_peace_when_the_referral_ends() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            lateAt(child, "referral-mash-partner-check", "partner-checks-time");
            journeys.timeIs(journeys.now().plusMinutes(1));
            as("mash-manager").complete(child, "decide-threshold", Answers.decided("NFA"));

            journeys.everybodyTold(child);

            assertThat(response(child, "partner-police")).isEqualTo(PartnerResponse.NOT_RETURNED_ESCALATED);
            endsLeaving(child);
        }

        @Test
        void whose_answer_is_not_due_yet_is_withdrawn_when_the_referral_ends() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            as("mash-manager").complete(child, "decide-threshold", Answers.decided("NFA"));

            journeys.everybodyTold(child);

            assertThat(response(child, "partner-police")).isEqualTo(PartnerResponse.WITHDRAWN);
            assertThat(journeys.chronology(child)).anyMatch((line) -> line.contains("no longer asked"));
            endsLeaving(child);
        }

    }

}
