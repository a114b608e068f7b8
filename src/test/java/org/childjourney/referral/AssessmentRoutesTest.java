package org.childjourney.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Teams;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way through an assessment, and each of its eleven outcomes to its end. */
@JourneyTest
class AssessmentRoutesTest extends ReferralStory {

    @Autowired
    Allocations allocations;

    CaseReference gathered(Answers information) {
        var child = journeys.childBeingAssessed();
        as("social-worker").complete(child, "plan-assessment", Answers.planned())
            .complete(child, "see-child", Answers.seen())
            .complete(child, "gather-information", information);
        return child;
    }

    @Nested
    class Allocating {

        @Test
        void gives_the_work_to_the_worker_who_can_decline_with_a_reason() {
            var child = journeys.childDecided("S17_ASSESSMENT");
            as("team-manager").complete(child, "allocate", Answers.allocatedTo("social-worker"));
            assertThat(journeys.task(child, "accept-allocation").getAssignee()).isEqualTo("social-worker");

            as("social-worker").complete(child, "accept-allocation", Answers.allocationDeclined());

            assertThat(tasks(child)).contains("allocate");
            assertThat(clocks(child)).contains("referral-allocation");
            as("team-manager").complete(child, "allocate", Answers.allocatedTo("another-social-worker"));
            as("another-social-worker").complete(child, "accept-allocation", Answers.allocationAccepted());
            assertThat(clocks(child)).doesNotContain("referral-allocation");
            assertThat(journeys.task(child, "plan-assessment").getAssignee()).isEqualTo("another-social-worker");
        }

        @Test
        void needs_a_reason_from_a_worker_who_declines() {
            var child = journeys.childDecided("S17_ASSESSMENT");
            as("team-manager").complete(child, "allocate", Answers.allocatedTo("social-worker"));

            refused("social-worker", child, "accept-allocation",
                    Answers.allocationDeclined().without("declineExplanation"), "declineExplanation",
                    "\"Tell your manager more\": answer this question.");
        }

        @Test
        void is_refused_for_a_worker_who_is_not_known() {
            var child = journeys.childDecided("S17_ASSESSMENT");

            refused("team-manager", child, "allocate", Answers.allocatedTo("nobody-we-know"), "worker",
                    "No worker has the user name");
        }

        @Test
        void of_a_practitioner_who_is_no_social_worker_names_a_social_worker_as_supervisor() {
            var child = journeys.childDecided("S17_ASSESSMENT");
            refused("team-manager", child, "allocate", Answers.allocatedTo("family-worker"),
                    "leadPractitionerQualification", "not recorded as a social worker");
            var led = Answers.allocatedTo("family-worker").with("leadPractitionerQualification", "OTHER_PRACTITIONER");
            refused("team-manager", child, "allocate", led, "supervisor", "Which social worker supervises?");
            refused("team-manager", child, "allocate", led.with("supervisor", "family-worker"), "supervisor",
                    "The supervisor is a qualified social worker");

            as("team-manager").complete(child, "allocate", led.with("supervisor", "social-worker"));

            assertThat(journeys.task(child, "accept-allocation").getAssignee()).isEqualTo("family-worker");
        }

    }

    @Nested
    class The_plan {

        @Test
        void aims_no_later_than_the_45_working_days() {
            var child = journeys.childBeingAssessed();

            refused("social-worker", child, "plan-assessment",
                    Answers.planned().with("targetDate", LocalDate.of(2026, 4, 9)), "targetDate",
                    "The assessment is due on");
            as("social-worker").complete(child, "plan-assessment",
                    Answers.planned().with("targetDate", LocalDate.of(2026, 4, 8)));
            assertThat(tasks(child)).contains("see-child", "review-midpoint");
        }

        @Test
        void says_how_to_talk_with_the_child() {
            var child = journeys.childBeingAssessed();

            refused("social-worker", child, "plan-assessment", Answers.planned().without("communicationNeeds"),
                    "communicationNeeds", "answer this question");
        }

        @Test
        void for_a_disabled_child_says_who_in_health_and_education_works_with_us() {
            var child = journeys.childBeingAssessed();

            refused("social-worker", child, "plan-assessment",
                    Answers.planned().with("disabledChild", true).with("educationHealthCarePlan", "YES"),
                    "healthAndTransitionLinks", "Who in health and education will you work with?");
            refused("social-worker", child, "plan-assessment",
                    Answers.planned().with("disabledChild", true).with("healthAndTransitionLinks", "The paediatrician"),
                    "educationHealthCarePlan", "education, health and care plan");
        }

        @Test
        void with_an_interpreter_names_the_language() {
            var child = journeys.childBeingAssessed();

            refused("social-worker", child, "plan-assessment", Answers.planned().with("interpreterNeeded", true),
                    "language", "\"Which language?\": answer this question.");
        }

    }

    @Nested
    class Seeing_the_child {

        @Test
        void is_tried_again_until_the_child_was_seen() {
            var child = journeys.childBeingAssessed();
            as("social-worker").complete(child, "plan-assessment", Answers.planned())
                .complete(child, "see-child", Answers.notSeen());
            assertThat(tasks(child)).contains("see-child");
            assertThat(clocks(child)).contains("referral-child-seen");

            as("social-worker").complete(child, "see-child", Answers.seen());

            assertThat(tasks(child)).contains("gather-information");
            assertThat(clocks(child)).doesNotContain("referral-child-seen");
        }

        @Test
        void uses_what_the_child_said() {
            var child = journeys.childBeingAssessed();
            as("social-worker").complete(child, "plan-assessment", Answers.planned());

            refused("social-worker", child, "see-child", Answers.seen().without("howUsedInDecision"),
                    "howUsedInDecision", "\"How does this change what you do next?\": answer this question.");
            refused("social-worker", child, "see-child", Answers.seen().without("words"), "words",
                    "in their own words");
            refused("social-worker", child, "see-child", Answers.seen().with("seenAlone", false), "whyNotAlone",
                    "Why not alone?");
            refused("social-worker", child, "see-child", Answers.notYetBorn(), "childSeen", "This child is born");
            refused("social-worker", child, "see-child", Answers.seen().with("visitedOn", Answers.today().plusDays(1)),
                    "visitedOn", "today");
        }

    }

    @Nested
    class What_was_gathered {

        @Test
        void with_a_sign_of_exploitation_is_followed_by_the_screening() {
            var child = gathered(Answers.gathered().with("riskFlags", List.of("CCE", "MISSING")));
            assertThat(tasks(child)).contains("complete-exploitation-screening").doesNotContain("write-analysis");

            as("social-worker").complete(child, "complete-exploitation-screening", Answers.screened());

            assertThat(tasks(child)).contains("write-analysis");
            assertThat(processes(child)).doesNotContain("exploitation-and-missing");
        }

        @Test
        void with_a_risk_that_several_agencies_must_meet_about_starts_their_meetings() {
            var child = gathered(Answers.gathered().with("riskFlags", List.of("CSE")));

            as("social-worker").complete(child, "complete-exploitation-screening",
                    Answers.screened().with("multiAgencyReview", true));

            assertThat(processes(child)).contains("exploitation-and-missing");
            assertThat(tasks(child)).contains("hold-multi-agency-meeting", "write-analysis");
        }

        @Test
        void with_a_referral_for_modern_slavery_has_its_reference() {
            var child = gathered(Answers.gathered().with("riskFlags", List.of("TRAFFICKING")));

            refused("social-worker", child, "complete-exploitation-screening",
                    Answers.screened().with("nrmReferral", "MADE"), "nrmReference", "Reference of the referral");
        }

        @Test
        void of_a_child_missing_education_is_followed_by_tracing() {
            var child = gathered(Answers.gathered().with("missingEducation", true));
            assertThat(tasks(child)).contains("trace-missing-education").doesNotContain("write-analysis");
            refused("social-worker", child, "trace-missing-education",
                    Answers.traced().with("result", "NOT_FOUND").with("everyStepTaken", true), "stepsTaken",
                    "some are not ticked");

            as("social-worker").complete(child, "trace-missing-education", Answers.traced());

            assertThat(tasks(child)).contains("write-analysis");
        }

        @Test
        void says_why_the_father_was_not_included() {
            var child = journeys.childBeingAssessed();
            as("social-worker").complete(child, "plan-assessment", Answers.planned())
                .complete(child, "see-child", Answers.seen());

            refused("social-worker", child, "gather-information", Answers.gathered().with("fatherIncluded", false),
                    "whyFatherNotIncluded", "what have you done to reach him?");
        }

        @Test
        void of_a_young_carer_is_named_among_the_factors() {
            var child = journeys.takenOn(journeys.childDecided("YOUNG_CARER_ASSESSMENT"));
            as("social-worker").complete(child, "plan-assessment", Answers.planned())
                .complete(child, "see-child", Answers.seen());
            refused("social-worker", child, "gather-information", Answers.gathered().with("caresForSomeone", true),
                    "wholeFamilyNeeds", "so that the child can be a child?");
            as("social-worker").complete(child, "gather-information",
                    Answers.gathered().with("caresForSomeone", true).with("wholeFamilyNeeds", "Somebody at night."));

            refused("social-worker", child, "write-analysis", Answers.analysed("CIN_PLAN"), "factorsIdentified",
                    "tick 7A (young carer)");

            as("social-worker").complete(child, "write-analysis",
                    Answers.analysed("CIN_PLAN").with("factorsIdentified", List.of("7A", "3B")));
            assertThat(tasks(child)).contains("authorise-assessment");
        }

    }

    @Nested
    class The_midpoint {

        @Test
        void is_reviewed_and_the_assessment_goes_on() {
            var child = journeys.childBeingAssessed();
            as("social-worker").complete(child, "plan-assessment", Answers.planned());

            as("team-manager").complete(child, "review-midpoint", Answers.reviewedMidway("CONTINUE"));

            assertThat(clocks(child)).doesNotContain("referral-assessment-midpoint")
                .contains("referral-assessment-45wd");
            assertThat(tasks(child)).contains("see-child").doesNotContain("review-midpoint");
            assertThat(latestEpisode(child).running(ActivityKind.ASSESSMENT).orElseThrow().internalReviewOn())
                .isEqualTo(LocalDate.of(2026, 2, 2));
        }

        @Test
        void can_ask_for_a_strategy_discussion() {
            var child = journeys.childBeingAssessed();
            as("social-worker").complete(child, "plan-assessment", Answers.planned());

            as("team-manager").complete(child, "review-midpoint", Answers.reviewedMidway("STRATEGY_DISCUSSION"));

            assertThat(tasks(child)).contains("accept-strategy-request");
            assertThat(journeys.ends(child)).contains("midpoint-strategy");
            assertThat(tasks(child)).contains("see-child");
        }

        @Test
        void needs_no_review_once_the_analysis_is_written() {
            var child = journeys.childWithWrittenAssessment("CIN_PLAN");

            assertThat(tasks(child)).doesNotContain("review-midpoint").contains("authorise-assessment");
            assertThat(clocks(child)).doesNotContain("referral-assessment-midpoint");
            assertThat(journeys.ends(child)).contains("no-midpoint-review");
        }

        @Test
        void says_what_holds_the_assessment_up() {
            var child = journeys.childBeingAssessed();
            as("social-worker").complete(child, "plan-assessment", Answers.planned());

            refused("team-manager", child, "review-midpoint", Answers.reviewedMidway("CONTINUE").with("onTime", false),
                    "whatHoldsItUp", "What holds it up");
        }

    }

    @Nested
    class The_analysis {

        @Test
        void has_factors_that_the_census_takes() {
            var child = gathered(Answers.gathered());

            refused("social-worker", child, "write-analysis",
                    Answers.analysed("NFA_CLOSE").with("factorsIdentified", List.of("21", "3B")), "factorsIdentified",
                    "stands alone");
            refused("social-worker", child, "write-analysis",
                    Answers.analysed("CIN_PLAN").with("factorsIdentified", List.of("18A")), "factorsIdentified", "18A");
            refused("social-worker", child, "write-analysis",
                    Answers.analysed("CIN_PLAN").with("factorsIdentified", List.of("3B", "3B")), "factorsIdentified",
                    "ticked twice");
            refused("social-worker", child, "write-analysis",
                    Answers.analysed("CIN_PLAN").with("factorsIdentified", List.of("21")), "factorsIdentified",
                    "no further action");
        }

        @Test
        void uses_the_childs_view_and_keeps_what_the_family_sees_differently() {
            var child = gathered(Answers.gathered());

            refused("social-worker", child, "write-analysis", Answers.analysed("CIN_PLAN").without("howUsedInDecision"),
                    "howUsedInDecision", "answer this question");
            refused("social-worker", child, "write-analysis",
                    Answers.analysed("CIN_PLAN").with("familyAgrees", "DISAGREE"), "dissent",
                    "What do they see differently?");
        }

    }

    @Nested
    class Authorising {

        @Autowired
        IdentityService identity;

        @Autowired
        Teams teams;

        @Autowired
        TransactionTemplate transaction;

        private void aManagerWhoAlsoWorksWithChildren() {
            if (this.identity.createUserQuery().userId("acting-manager").count() > 0) {
                return;
            }
            var user = this.identity.newUser("acting-manager");
            user.setPassword("an invented long password");
            this.identity.saveUser(user);
            this.identity.createMembership("acting-manager", "social-worker");
            this.identity.createMembership("acting-manager", "team-manager");
            this.transaction.executeWithoutResult(
                    (status) -> this.teams.put("acting-manager", "Yew Manager", "invented-team", true));
        }

        @Test
        void is_not_for_the_manager_who_wrote_the_assessment() {
            var child = journeys.childDecided("S17_ASSESSMENT");
            aManagerWhoAlsoWorksWithChildren();
            as("team-manager").complete(child, "allocate", Answers.allocatedTo("acting-manager"));
            as("acting-manager").complete(child, "accept-allocation", Answers.allocationAccepted())
                .complete(child, "plan-assessment", Answers.planned())
                .complete(child, "see-child", Answers.seen())
                .complete(child, "gather-information", Answers.gathered())
                .complete(child, "write-analysis", Answers.analysed("CIN_PLAN"));

            refused("acting-manager", child, "authorise-assessment", Answers.authorised("CIN_PLAN"), null,
                    "Two people have to look at this");

            as("team-manager").complete(child, "authorise-assessment", Answers.authorised("CIN_PLAN"));
            assertThat(tasks(child)).contains("accept-child-in-need");
        }

        @Test
        void is_not_for_a_social_worker() {
            var child = journeys.childWithWrittenAssessment("CIN_PLAN");

            refused("another-social-worker", child, "authorise-assessment", Answers.authorised("CIN_PLAN"), null,
                    "This task is for the team manager");
        }

        @Test
        void rests_on_the_childs_words() {
            var child = journeys.childWithWrittenAssessment("CIN_PLAN");

            refused("team-manager", child, "authorise-assessment",
                    Answers.authorised("CIN_PLAN").with("childsWordsRead", false), "childsWordsRead",
                    "tick this to go on");
        }

        @Test
        void after_45_working_days_gives_the_reason_and_keeps_it() {
            var child = journeys.childWithWrittenAssessment("CIN_PLAN");
            journeys.timeIs(LocalDateTime.of(2026, 4, 9, 9, 0));

            refused("team-manager", child, "authorise-assessment", Answers.authorised("CIN_PLAN"), "overrunReason",
                    "took longer than 45 working days");
            as("team-manager").complete(child, "authorise-assessment",
                    Answers.authorised("CIN_PLAN").with("overrunReason", "The school was closed for three weeks."));

            assertThat(deadlines.all(child)).filteredOn((clock) -> clock.clockId().equals("referral-assessment-45wd"))
                .singleElement()
                .satisfies((clock) -> {
                    assertThat(clock.reasonForDelay()).isEqualTo("The school was closed for three weeks.");
                    assertThat(clock.breachedAt()).isEqualTo(clock.dueAt());
                });
        }

        @Test
        void on_the_last_of_the_45_working_days_needs_no_reason() {
            var child = journeys.childWithWrittenAssessment("CIN_PLAN");
            journeys.timeIs(LocalDateTime.of(2026, 4, 8, 23, 59, 59));

            as("team-manager").complete(child, "authorise-assessment", Answers.authorised("CIN_PLAN"));

            assertThat(deadlines.all(child))
                .noneMatch((clock) -> clock.clockId().equals("referral-assessment-45wd") && clock.breachedAt() != null);
        }

        @Test
        void can_return_the_assessment_until_it_is_good() {
            var child = journeys.childWithWrittenAssessment("CIN_PLAN");

            as("team-manager").complete(child, "authorise-assessment", Answers.returned("Where is her father?"));
            assertThat(journeys.task(child, "write-analysis").getAssignee()).isEqualTo("social-worker");
            as("social-worker").complete(child, "write-analysis", Answers.analysed("CIN_PLAN"));
            as("team-manager").complete(child, "authorise-assessment", Answers.authorised("CIN_PLAN"));

            assertThat(journeys.ends(child)).contains("assessment-complete", "child-in-need-plan-asked");
        }

        @Test
        void says_what_is_missing_when_it_returns_the_assessment() {
            var child = journeys.childWithWrittenAssessment("CIN_PLAN");

            refused("team-manager", child, "authorise-assessment", Answers.none().with("decision", "RETURN"),
                    "returnReason", "\"What is missing?\": answer this question.");
        }

    }

    @Nested
    class An_assessment_leads_to {

        private CaseReference assessed(String outcome) {
            return journeys.everybodyTold(journeys.childAssessed(outcome));
        }

        @Test
        void no_further_action() {
            var child = assessed("NFA_CLOSE");

            assertThat(journeys.ends(child)).contains("assessed-closed", "referral-answered");
            assertThat(latestEpisode(child).closureReason()).isEqualTo("RC8");
            assertThat(allocations.workerOf(child)).isEmpty();
            endsLeaving(child);
        }

        @Test
        void early_help() {
            var child = assessed("EARLY_HELP");
            assertThat(journeys.task(child, "confirm-early-help-after-assessment").getAssignee())
                .isEqualTo("social-worker");

            as("social-worker").complete(child, "confirm-early-help-after-assessment", Answers.earlyHelpAccepts());

            assertThat(journeys.ends(child)).contains("assessed-early-help", "referral-answered");
            assertThat(latestEpisode(child).closureReason()).isEqualTo("RC9");
            endsLeaving(child);
        }

        @Test
        void early_help_only_with_the_familys_consent() {
            var child = journeys.childWithWrittenAssessment("EARLY_HELP");

            refused("team-manager", child, "authorise-assessment",
                    Answers.authorised("EARLY_HELP").with("familyConsentsToEarlyHelp", false),
                    "familyConsentsToEarlyHelp", "Early help needs the family's consent");
        }

        @Test
        void something_else_when_early_help_cannot_take_the_family_on() {
            var child = assessed("EARLY_HELP");

            as("social-worker").complete(child, "confirm-early-help-after-assessment", Answers.earlyHelpDeclines());
            assertThat(tasks(child)).containsExactly("record-other-outcome");
            as("team-manager").complete(child, "record-other-outcome", Answers.otherOutcome("CIN_PLAN"));

            assertThat(tasks(child)).containsExactly("accept-child-in-need", "visit-child-in-need");
            endsLeaving(child, "child-in-need");
        }

        @Test
        void a_child_in_need_plan() {
            var child = assessed("CIN_PLAN");

            assertThat(journeys.ends(child)).contains("child-in-need-plan-asked", "referral-answered");
            assertThat(tasks(child)).containsExactly("accept-child-in-need", "visit-child-in-need");
            assertThat(episodes.isOpen(child)).isTrue();
            endsLeaving(child, "child-in-need");
        }

        @Test
        void a_strategy_discussion() {
            var child = assessed("STRATEGY_DISCUSSION");

            assertThat(journeys.ends(child)).contains("assessed-strategy", "referral-answered");
            assertThat(tasks(child)).containsExactly("accept-strategy-request");
            endsLeaving(child, "child-protection");
        }

        @Test
        void a_request_that_the_child_is_looked_after() {
            var child = assessed("CLA_REQUEST");

            assertThat(journeys.ends(child)).contains("assessed-accommodation", "referral-answered");
            assertThat(tasks(child)).contains("decide-on-accommodation");
            endsLeaving(child, "looked-after-child");
        }

        @Test
        void a_legal_gateway_meeting() {
            var child = assessed("LEGAL_GATEWAY");

            assertThat(journeys.ends(child)).contains("assessed-legal-gateway", "referral-answered");
            assertThat(tasks(child)).containsExactly("take-up-gateway-request");
            endsLeaving(child, "pre-proceedings");
        }

        @Test
        void private_fostering() {
            var child = assessed("PRIVATE_FOSTERING");

            assertThat(journeys.ends(child)).contains("assessed-private-fostering", "referral-answered");
            assertThat(tasks(child)).containsExactly("accept-private-fostering");
            endsLeaving(child, "private-fostering");
        }

        @Test
        void short_breaks_for_a_disabled_child() {
            var child = journeys.childBeingAssessed();
            as("social-worker")
                .complete(child, "plan-assessment",
                        Answers.planned()
                            .with("disabledChild", true)
                            .with("educationHealthCarePlan", "YES")
                            .with("healthAndTransitionLinks", "The paediatrician and her school."))
                .complete(child, "see-child", Answers.seen())
                .complete(child, "gather-information", Answers.gathered())
                .complete(child, "write-analysis", Answers.analysed("SHORT_BREAKS"));

            as("team-manager").complete(child, "authorise-assessment", Answers.authorised("SHORT_BREAKS"));
            journeys.everybodyTold(child);

            assertThat(journeys.ends(child)).contains("assessed-short-breaks", "referral-answered");
            assertThat(tasks(child)).containsExactly("accept-child-in-need", "visit-child-in-need");
            assertThat(journeys.chronology(child))
                .anyMatch((line) -> line.contains("plan was asked for, for short breaks"));
            endsLeaving(child, "child-in-need");
        }

        @Test
        void no_short_breaks_for_a_child_who_is_not_disabled() {
            var child = journeys.childWithWrittenAssessment("SHORT_BREAKS");

            refused("team-manager", child, "authorise-assessment", Answers.authorised("SHORT_BREAKS"), "outcome",
                    "Short breaks are for a disabled child");
        }

        @Test
        void a_specialist_first_and_then_to_the_manager_again() {
            var child = assessed("SPECIALIST_ASSESSMENT");
            assertThat(journeys.task(child, "arrange-specialist-assessment").getAssignee()).isEqualTo("social-worker");
            assertThat(clocks(child)).contains("referral-assessment-45wd");
            refused("social-worker", child, "arrange-specialist-assessment",
                    Answers.specialist()
                        .with("requestedOn", Answers.today())
                        .with("receivedOn", Answers.today().minusDays(1)),
                    "receivedOn", "The report comes after it was asked for");

            as("social-worker").complete(child, "arrange-specialist-assessment", Answers.specialist());
            as("team-manager").complete(child, "authorise-assessment", Answers.authorised("CIN_PLAN"));

            assertThat(journeys.ends(child)).contains("child-in-need-plan-asked", "referral-answered");
            endsLeaving(child, "child-in-need");
        }

        @Test
        void another_agency_that_has_accepted_the_child() {
            var child = assessed("REFER_OTHER_AGENCY");

            as("social-worker").complete(child, "refer-to-other-agency", Answers.agencyAccepts());

            assertThat(journeys.ends(child)).contains("assessed-other-agency", "referral-answered");
            assertThat(latestEpisode(child).closureReason()).isEqualTo("RC8");
            endsLeaving(child);
        }

        @Test
        void another_outcome_with_its_reason() {
            var child = assessed("OTHER");
            assertThat(groups(child, "record-other-outcome")).containsExactly("team-manager");

            as("team-manager").complete(child, "record-other-outcome", Answers.otherOutcome("OTHER"));

            assertThat(journeys.ends(child)).contains("assessed-other", "referral-answered");
            endsLeaving(child);
        }

    }

}
