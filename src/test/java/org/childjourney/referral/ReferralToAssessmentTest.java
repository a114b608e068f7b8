package org.childjourney.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Episodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The main path of a referral: from a contact to an authorised assessment. */
@JourneyTest
class ReferralToAssessmentTest {

    @Autowired
    ReferralJourneys journeys;

    @Autowired
    Episodes episodes;

    @BeforeEach
    void it_is_a_monday_morning() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
    }

    @Nested
    class A_contact_from_a_school {

        @Test
        void opens_a_referral_whose_clocks_run_from_its_receipt() {
            var child = ReferralToAssessmentTest.this.journeys.contact();

            assertThat(ReferralToAssessmentTest.this.journeys.tasks(child)).containsExactly("acknowledge-referrer",
                    "check-immediate-safety");
            assertThat(ReferralToAssessmentTest.this.journeys.clocks(child)).containsExactly("referral-decision-1wd",
                    "referral-referrer-acknowledge-1wd");
            assertThat(ReferralToAssessmentTest.this.journeys.due(child, "referral-decision-1wd"))
                .isEqualTo(LocalDateTime.of(2026, 2, 3, 23, 59, 59));
            assertThat(ReferralToAssessmentTest.this.episodes.isOpen(child)).isTrue();
            assertThat(ReferralToAssessmentTest.this.journeys.chronology(child).get(0)).contains("by telephone",
                    "tired and hungry");
        }

    }

    @Nested
    class An_assessment {

        @Test
        void is_led_from_the_contact_to_a_managers_signature() {
            var journeys = ReferralToAssessmentTest.this.journeys;
            var child = journeys.childToBeDecided("AMBER", "partner-police", "partner-health");
            assertThat(journeys.clocks(child)).contains("referral-mash-amber-72h",
                    "referral-mash-partner-check:partner-police", "referral-mash-partner-check:partner-health");

            journeys.as("partner-police")
                .complete(child, journeys.questionTo(child, "partner-police"), Answers.partnerReturns());
            journeys.as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));

            assertThat(journeys.tasks(child)).containsExactly("acknowledge-referrer", "allocate", "share-information",
                    "tell-decision");
            assertThat(journeys.clocks(child)).containsExactly("referral-allocation", "referral-assessment-45wd",
                    "referral-assessment-midpoint", "referral-child-seen", "referral-mash-partner-check:partner-health",
                    "referral-referrer-acknowledge-1wd");
            assertThat(journeys.due(child, "referral-assessment-45wd").toLocalDate())
                .isEqualTo(LocalDate.of(2026, 4, 8));

            journeys.everybodyTold(child);
            journeys.takenOn(child);
            assertThat(journeys.task(child, "plan-assessment").getAssignee()).isEqualTo("social-worker");
            journeys.written(child, "CIN_PLAN");
            journeys.as("team-manager").complete(child, "authorise-assessment", Answers.authorised("CIN_PLAN"));

            assertThat(journeys.ends(child)).contains("child-in-need-plan-asked", "referral-answered");
            assertThat(journeys.underWay(child)).isFalse();
            assertThat(journeys.clocks(child)).containsExactly("referral-cin-first-meeting", "referral-cin-long-plan",
                    "referral-cin-visit");
            assertThat(journeys.tasks(child)).containsExactly("accept-child-in-need", "visit-child-in-need");
            assertThat(ReferralToAssessmentTest.this.episodes.current(child)
                .orElseThrow()
                .latest(org.childjourney.casefile.ActivityKind.ASSESSMENT)
                .orElseThrow()
                .factors()).containsExactly("3B", "1B");
            assertThat(journeys.chronology(child)).anyMatch((line) -> line.contains("authorised"))
                .anyMatch((line) -> line.contains("Health was no longer asked"));
        }

        @Test
        void that_the_manager_returns_goes_back_to_its_writer_with_the_reason_and_the_clock_runs_on() {
            var journeys = ReferralToAssessmentTest.this.journeys;
            var child = journeys.childWithWrittenAssessment("CIN_PLAN");

            journeys.as("team-manager")
                .complete(child, "authorise-assessment", Answers.returned("The father's view is missing"));

            assertThat(journeys.task(child, "write-analysis").getAssignee()).isEqualTo("social-worker");
            assertThat(journeys.clocks(child)).contains("referral-assessment-45wd");
            assertThat(journeys.chronology(child).get(0)).contains("returned", "The father's view is missing");
        }

        @Test
        void that_finds_no_need_closes_the_case() {
            CaseReference child = ReferralToAssessmentTest.this.journeys.childAssessed("NFA_CLOSE");

            ReferralToAssessmentTest.this.journeys.everybodyTold(child);

            assertThat(ReferralToAssessmentTest.this.journeys.underWay(child)).isFalse();
            assertThat(ReferralToAssessmentTest.this.episodes.history(child).get(0).closureReason()).isEqualTo("RC8");
        }

    }

}
