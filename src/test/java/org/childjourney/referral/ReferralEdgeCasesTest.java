package org.childjourney.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Consents;
import org.childjourney.engine.RefusedRequest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is not the usual way: out of hours, before birth, several children, and what ends
 * a referral.
 */
@JourneyTest
class ReferralEdgeCasesTest extends ReferralStory {

    static final LocalDateTime SATURDAY_NIGHT = LocalDateTime.of(2026, 2, 7, 22, 0);

    @Autowired
    Consents consents;

    @Nested
    class Out_of_hours {

        private CaseReference atNight() {
            journeys.timeIs(SATURDAY_NIGHT);
            return journeys.contact();
        }

        @Test
        void the_same_clocks_run_and_the_hand_over_is_due_at_nine_on_the_next_working_day() {
            var child = atNight();

            assertThat(clocks(child)).containsExactly("referral-decision-1wd", "referral-edt-handover",
                    "referral-referrer-acknowledge-1wd");
            assertThat(journeys.due(child, "referral-decision-1wd"))
                .isEqualTo(LocalDateTime.of(2026, 2, 9, 23, 59, 59));
            assertThat(journeys.due(child, "referral-edt-handover")).isEqualTo(LocalDateTime.of(2026, 2, 9, 9, 0));
        }

        @Test
        void the_emergency_duty_team_leads_the_child_to_a_decision_and_the_day_team_takes_over_the_same_case() {
            var child = atNight();
            as("emergency-duty-team").complete(child, "check-immediate-safety", Answers.safe())
                .complete(child, "rate-urgency", Answers.rated("RED"))
                .complete(child, "choose-partner-checks", Answers.askNobody())
                .complete(child, "decide-threshold", Answers.decided("STRATEGY_DISCUSSION"))
                .complete(child, "tell-decision", Answers.told())
                .complete(child, "acknowledge-referrer", Answers.acknowledged());

            assertThat(tasks(child)).containsExactly("accept-edt-hand-over", "accept-strategy-request", "allocate");
            assertThat(groups(child, "accept-edt-hand-over")).containsExactly("mash-manager");
            assertThat(local(journeys.task(child, "accept-edt-hand-over").getDueDate().toInstant()))
                .isEqualTo(LocalDateTime.of(2026, 2, 9, 9, 0));
            journeys.timeIs(LocalDateTime.of(2026, 2, 9, 8, 30));
            as("mash-manager").complete(child, "accept-edt-hand-over", Answers.handedOver());

            assertThat(clocks(child)).doesNotContain("referral-edt-handover");
            assertThat(journeys.ends(child)).contains("day-team-took-over");
            assertThat(tasks(child)).containsExactly("accept-strategy-request", "allocate");
        }

        private CaseReference refusedAtNight() {
            var child = atNight();
            as("emergency-duty-team").complete(child, "check-immediate-safety", Answers.safe())
                .complete(child, "rate-urgency", Answers.rated("AMBER"))
                .complete(child, "seek-consent", Answers.consentRefused());
            return child;
        }

        @Test
        void the_manager_on_call_goes_on_without_consent_so_that_an_amber_child_does_not_wait_for_the_morning() {
            var child = refusedAtNight();
            refused("emergency-duty-team", child, "decide-on-refused-consent", Answers.consentDispensed(),
                    "dispensedBy", "Only a manager");
            refused("emergency-duty-team", child, "decide-on-refused-consent",
                    Answers.askTheManagerOnCall().without("onCallNeedsToKnow"), "onCallNeedsToKnow",
                    "What does the manager on call need to know?");

            as("emergency-duty-team").complete(child, "decide-on-refused-consent", Answers.askTheManagerOnCall());
            assertThat(groups(child, "decide-on-consent-on-call")).containsExactly("head-of-service", "mash-manager",
                    "service-manager");
            as("service-manager").complete(child, "decide-on-consent-on-call", Answers.onCallGoesOn());
            as("emergency-duty-team").complete(child, "choose-partner-checks", Answers.askNobody())
                .complete(child, "decide-threshold",
                        Answers.decided("S17_ASSESSMENT")
                            .with("consent", "DISPENSED")
                            .with("dispensedReason", "RISK_TO_CHILD")
                            .without("consentGivenBy"));

            assertThat(tasks(child)).contains("allocate", "accept-edt-hand-over");
            assertThat(consents.all(child)).filteredOn((answer) -> answer.consent().dispensedBy() != null)
                .extracting((answer) -> answer.consent().purpose().name() + " " + answer.consent().dispensedBy() + " "
                        + answer.consent().dispensedRole())
                .containsExactlyInAnyOrder("INFORMATION_SHARING_MASH service-manager service-manager",
                        "S17_ASSESSMENT service-manager service-manager");
            assertThat(journeys.chronology(child))
                .anyMatch((line) -> line.startsWith("The manager on call is asked to decide on consent"));
        }

        @Test
        void an_assessment_without_consent_still_needs_a_manager_where_the_one_on_call_allowed_the_checks_alone() {
            var child = refusedAtNight();
            as("emergency-duty-team").complete(child, "decide-on-refused-consent", Answers.askTheManagerOnCall());
            as("head-of-service").complete(child, "decide-on-consent-on-call",
                    Answers.onCallGoesOn().with("assessmentToo", false));
            as("emergency-duty-team").complete(child, "choose-partner-checks", Answers.askNobody());

            refused("emergency-duty-team", child, "decide-threshold",
                    Answers.decided("S17_ASSESSMENT")
                        .with("consent", "DISPENSED")
                        .with("dispensedReason", "RISK_TO_CHILD")
                        .without("consentGivenBy"),
                    "dispensedBy", "Only a manager");
        }

        @Test
        void the_emergency_duty_team_goes_on_with_the_family_where_the_manager_on_call_does_not_dispense() {
            var child = refusedAtNight();
            as("emergency-duty-team").complete(child, "decide-on-refused-consent", Answers.askTheManagerOnCall());

            as("service-manager").complete(child, "decide-on-consent-on-call", Answers.onCallDoesNotGoOn());

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-on-refused-consent");
            assertThat(journeys.chronology(child))
                .anyMatch((line) -> line.startsWith("The manager on call decided not to go on without consent"));
        }

        @Test
        void what_the_manager_on_call_decides_has_a_reason_and_is_for_nobody_below() {
            var child = refusedAtNight();
            as("emergency-duty-team").complete(child, "decide-on-refused-consent", Answers.askTheManagerOnCall());

            refused("emergency-duty-team", child, "decide-on-consent-on-call", Answers.onCallGoesOn(), null,
                    "This task is for");
            for (var question : List.of("dispensedReason", "lawfulBasis", "familyToldOfSharing", "assessmentToo",
                    "rationale")) {
                refused("service-manager", child, "decide-on-consent-on-call", Answers.onCallGoesOn().without(question),
                        question, "");
            }
            refused("service-manager", child, "decide-on-consent-on-call",
                    Answers.onCallGoesOn().with("familyToldOfSharing", false), "whyFamilyNotTold",
                    "Why will they not be told?");
        }

        @Test
        void a_manager_who_is_there_decides_and_asks_no_other() {
            var child = refusedAtNight();

            refused("mash-manager", child, "decide-on-refused-consent", Answers.askTheManagerOnCall(), "decision",
                    "You are a manager and decide this yourself");
        }

        @Test
        void an_unsafe_child_is_not_handed_over_without_a_word() {
            var child = atNight();
            as("emergency-duty-team").complete(child, "check-immediate-safety", Answers.safe())
                .complete(child, "rate-urgency", Answers.rated("RED"))
                .complete(child, "choose-partner-checks", Answers.askNobody())
                .complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));

            refused("mash-manager", child, "accept-edt-hand-over", Answers.handedOver().with("childSafeNow", false),
                    "whyNotSafe", "What makes the child unsafe");
        }

        @Test
        void begins_at_five_and_ends_at_nine_on_a_working_day() {
            journeys.timeIs(LocalDateTime.of(2026, 2, 2, 17, 30));
            var child = ContactChild.born("Blossom", "Testerly", LocalDate.of(2016, 5, 14), "F");

            assertThat(List.of("08:59", "09:00", "16:59", "17:00"))
                .map((time) -> clocks(journeys
                    .contact(journeys.told(LocalDateTime.parse("2026-02-02T" + time), ContactChannel.PHONE, child))
                    .caseReferences()
                    .get(0)).contains("referral-edt-handover"))
                .containsExactly(true, false, false, true);
        }

    }

    @Nested
    class Brothers_and_sisters {

        @Test
        void have_one_family_and_each_a_referral_and_a_decision_of_their_own() {
            var children = journeys
                .contact(journeys.told(ContactChild.born("Blossom", "Testerly", LocalDate.of(2016, 5, 14), "F"),
                        ContactChild.born("Rowan", "Testerly", LocalDate.of(2012, 3, 1), "M"),
                        ContactChild.unborn("Testerly", LocalDate.of(2026, 6, 1))))
                .caseReferences();

            assertThat(children).hasSize(3).doesNotHaveDuplicates();
            assertThat(children).map((child) -> cases.child(child).familyGroupId())
                .containsOnly(cases.child(children.get(0)).familyGroupId());
            assertThat(children).allSatisfy((child) -> assertThat(tasks(child)).containsExactly("acknowledge-referrer",
                    "check-immediate-safety"));

            journeys.decided(children.get(0), "S17_ASSESSMENT");
            journeys.decided(children.get(1), "NFA");

            assertThat(tasks(children.get(0))).contains("allocate");
            assertThat(tasks(children.get(1))).containsExactly("acknowledge-referrer", "tell-decision");
            assertThat(tasks(children.get(2))).contains("check-immediate-safety");
        }

    }

    @Nested
    class A_child_not_yet_born {

        private CaseReference expected() {
            return journeys.contact(ContactChild.unborn("Testerly", LocalDate.of(2026, 6, 1)));
        }

        @Test
        void is_assessed_with_its_parents() {
            var child = journeys.takenOn(journeys.decided(expected(), "S17_ASSESSMENT"));
            as("social-worker").complete(child, "plan-assessment", Answers.planned());
            refused("social-worker", child, "see-child", Answers.seen(), "childSeen", "This child is not born yet");

            as("social-worker").complete(child, "see-child", Answers.notYetBorn())
                .complete(child, "gather-information", Answers.gathered())
                .complete(child, "write-analysis", Answers.analysed("CIN_PLAN"));
            as("team-manager").complete(child, "authorise-assessment", Answers.authorised("CIN_PLAN"));

            assertThat(journeys.ends(child)).contains("child-in-need-plan-asked");
            assertThat(clocks(child)).doesNotContain("referral-child-seen");
        }

        @Test
        void whose_assessment_is_planned_to_end_later_than_8_weeks_before_the_birth_is_noted() {
            var child = journeys.takenOn(journeys.decided(
                    journeys.contact(ContactChild.unborn("Testerly", LocalDate.of(2026, 4, 6))), "S17_ASSESSMENT"));

            as("social-worker").complete(child, "plan-assessment", Answers.planned());

            assertThat(journeys.chronology(child))
                .anyMatch((line) -> line.contains("8 weeks before the baby is expected"));
        }

        @Test
        void is_not_privately_fostered() {
            var child = journeys.toBeDecided(expected(), "AMBER");

            refused("mash-manager", child, "decide-threshold", Answers.decided("PRIVATE_FOSTERING_ASSESSMENT"),
                    "outcome", "Private fostering is about children under 16");
        }

        @Test
        void keeps_case_and_referral_when_it_is_born() {
            var child = journeys.takenOn(journeys.decided(expected(), "S17_ASSESSMENT"));
            as("social-worker").complete(child, "plan-assessment", Answers.planned());

            learned("social-worker", child, "BORN",
                    Answers.none()
                        .with("dateOfBirth", Answers.today())
                        .with("firstName", "Willow")
                        .with("familyName", "Testerly")
                        .with("sex", "F"));
            as("social-worker").complete(child, "see-child", Answers.seen());

            assertThat(cases.child(child).givenName()).isEqualTo("Willow");
            assertThat(tasks(child)).contains("gather-information");
        }

        @Test
        void that_is_lost_ends_the_referral_kindly() {
            var child = journeys.takenOn(journeys.decided(expected(), "S17_ASSESSMENT"));

            learned("social-worker", child, "PREGNANCY_ENDED",
                    Answers.none()
                        .with("endedOn", Answers.today())
                        .with("supportOffered", "The midwife visits the parents tomorrow."));

            assertThat(journeys.ends(child)).contains("closed-with-reason");
            assertThat(latestEpisode(child).closureReason()).isEqualTo("RC7");
            endsLeaving(child);
        }

    }

    @Nested
    class A_contact_about_a_child_who_is_open_to_a_worker {

        @Test
        void goes_to_that_worker_and_opens_no_referral() {
            var child = journeys.everybodyTold(journeys.childAssessed("CIN_PLAN"));
            var episodesBefore = episodes.history(child).size();

            contactAgain(child);

            assertThat(tasks(child)).containsExactly("accept-child-in-need", "acknowledge-referrer", "pass-to-worker",
                    "visit-child-in-need");
            assertThat(journeys.task(child, "pass-to-worker").getAssignee()).isEqualTo("social-worker");
            assertThat(clocks(child)).doesNotContain("referral-decision-1wd");
            refused("social-worker", child, "pass-to-worker", Answers.takenUpByWorker().with("childSafeNow", false),
                    "whyNotSafe", "What makes the child unsafe");
            as("social-worker").complete(child, "pass-to-worker", Answers.takenUpByWorker());
            journeys.everybodyTold(child);

            assertThat(journeys.ends(child)).contains("passed-to-worker");
            assertThat(episodes.history(child)).hasSize(episodesBefore);
            endsLeaving(child, "child-in-need");
        }

    }

    @Nested
    class A_new_concern_while_the_referral_goes_on {

        @Test
        void is_taken_by_it_and_opens_no_second_one() {
            var child = journeys.childBeingAssessed();

            contactAgain(child);

            assertThat(referrals(child)).hasSize(1);
            assertThat(groups(child, "accept-new-concern")).containsExactly("emergency-duty-team", "mash-manager",
                    "team-manager");
            as("team-manager").complete(child, "accept-new-concern", Answers.concern("NOTED"));
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "plan-assessment", "tell-decision");
            assertThat(journeys.ends(child)).contains("concern-noted");
        }

        @Test
        void can_ask_for_a_strategy_discussion() {
            var child = journeys.childBeingAssessed();
            contactAgain(child);

            as("mash-manager").complete(child, "accept-new-concern", Answers.concern("STRATEGY_DISCUSSION"));

            assertThat(tasks(child)).contains("accept-strategy-request", "plan-assessment");
        }

        @Test
        void can_make_an_undecided_contact_more_urgent_from_its_own_receipt() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            journeys.timeIs(LocalDateTime.of(2026, 2, 2, 14, 0));
            contactAgain(child);
            refused("mash-manager", child, "accept-new-concern", Answers.concern("REASSESS_URGENCY"), "ragRating",
                    "How urgent is it now?");

            as("mash-manager").complete(child, "accept-new-concern",
                    Answers.concern("REASSESS_URGENCY").with("ragRating", "RED"));

            assertThat(clocks(child)).contains("referral-mash-red-4h").doesNotContain("referral-mash-amber-72h");
            assertThat(journeys.due(child, "referral-mash-red-4h")).isEqualTo(LocalDateTime.of(2026, 2, 2, 18, 0));
            assertThat(timer(child, "decision-time")).isEqualTo(LocalDateTime.of(2026, 2, 2, 17, 0));
            assertThat(local(journeys.task(child, "decide-threshold").getDueDate().toInstant()))
                .isEqualTo(LocalDateTime.of(2026, 2, 2, 18, 0));
            lateAt(child, "referral-mash-red-4h", "decision-time");
            assertThat(toldOf(child, "referral-mash-red-4h")).containsExactly("mash-manager");
        }

        @Test
        void can_have_the_decision_made_again() {
            var child = journeys.childDecided("EARLY_HELP");
            contactAgain(child);
            runtime.createProcessInstanceModification(referral(child))
                .startBeforeActivity("decided-again-on-concern")
                .cancelAllForActivity("accept-new-concern")
                .execute();
            journeys.goOn(child);

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "decide-threshold");
            assertThat(journeys.ends(child)).contains("concern-decided-again");
        }

        @Test
        void that_a_worker_hears_of_is_taken_by_it_in_the_same_way() {
            var child = journeys.childBeingAssessed();

            learned("social-worker", child, "NEW_CONCERN",
                    Answers.none()
                        .with("concernReceivedAt", "2026-02-02T09:30")
                        .with("referralSourceCode", "2A")
                        .with("reportedBy", "Mimosa Teacher")
                        .with("channel", "PHONE")
                        .with("reason", "She is not in school")
                        .with("childCurrentLocation", "Nobody knows")
                        .with("familyAware", "YES")
                        .with("whatIsNew", "She did not come to school today.")
                        .with("childSafeNow", "UNKNOWN"));

            assertThat(tasks(child)).contains("accept-new-concern");
            assertThat(referrals(child)).hasSize(1);
        }

        @Test
        void several_times_is_taken_several_times() {
            var child = journeys.childBeingAssessed();

            contactAgain(child);
            contactAgain(child);

            assertThat(tasks(child)).filteredOn("accept-new-concern"::equals).hasSize(2);
            assertThat(referrals(child)).hasSize(1);
        }

    }

    @Nested
    class A_child_who_moves_away {

        private Answers accepted() {
            return Answers.none()
                .with("receivingAuthority", "Inventshire County Council")
                .with("movedOn", Answers.today())
                .with("acceptedOn", Answers.today())
                .with("acceptedBy", "Yarrow Elsewhere, team manager")
                .with("acceptanceReference", "INV-2026-18");
        }

        @Test
        void leaves_once_the_other_authority_has_accepted_in_writing() {
            var child = journeys.childBeingAssessed();

            learned("team-manager", child, "MOVED_AWAY", accepted());

            assertThat(journeys.ends(child)).contains("moved-away");
            assertThat(latestEpisode(child).closureReason()).isEqualTo("RC5");
            endsLeaving(child);
        }

        @Test
        void stays_ours_without_that_writing_or_without_a_manager() {
            var child = journeys.childBeingAssessed();
            var record = rows.record(child);

            assertThatExceptionOfType(RefusedRequest.class)
                .isThrownBy(
                        () -> learned("team-manager", child, "MOVED_AWAY", accepted().without("acceptanceReference")))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("acceptanceReference"));
            assertThatExceptionOfType(RefusedRequest.class)
                .isThrownBy(() -> learned("social-worker", child, "MOVED_AWAY", accepted()))
                .withMessageContaining("Only a team manager or a MASH manager");

            assertThat(journeys.underWay(child)).isTrue();
            assertThat(rows.record(child)).isEqualTo(record);
        }

    }

    @Nested
    class A_young_person_who_turns_18 {

        private CaseReference turned(boolean allocated) {
            var child = journeys.decided(journeys.contact(ThresholdOutcomesTest.aged(17)), "S17_ASSESSMENT");
            if (allocated) {
                journeys.takenOn(child);
            }
            journeys.tell(child, "child-turned-18");
            return child;
        }

        @Test
        void is_referred_to_adult_services_by_their_worker() {
            var child = turned(true);
            assertThat(tasks(child)).containsExactly("complete-adult-referral");
            assertThat(journeys.task(child, "complete-adult-referral").getAssignee()).isEqualTo("social-worker");
            refused("social-worker", child, "complete-adult-referral", Answers.adultServices().without("acceptedBy"),
                    "acceptedBy", "Who accepted, and from which team?");

            as("social-worker").complete(child, "complete-adult-referral", Answers.adultServices());

            assertThat(journeys.ends(child)).contains("adult-services");
            assertThat(latestEpisode(child).closureReason()).isEqualTo("RC6");
            endsLeaving(child);
        }

        @Test
        void who_needs_no_adult_services_leaves_with_a_word_on_whom_to_turn_to() {
            var child = turned(false);

            as("team-manager").complete(child, "complete-adult-referral", Answers.noAdultServices());

            assertThat(journeys.ends(child)).contains("no-adult-services");
            assertThat(latestEpisode(child).closureReason()).isEqualTo("RC7");
            endsLeaving(child);
        }

    }

    @Nested
    class A_child_who_dies {

        private Answers told() {
            return Answers.none()
                .with("diedOn", Answers.today())
                .with("circumstances", "An illness known from birth.")
                .with("toldBy", "The children's hospital")
                .with("supportOffered", "The bereavement nurse is with them.");
        }

        @Test
        void is_no_longer_asked_about_by_anybody() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            lateAt(child, "referral-mash-partner-check", "partner-checks-time");

            learned("contact-officer", child, "DIED", told());
            assertThat(tasks(child)).containsExactly("record-serious-incident-decision");
            as("service-manager").complete(child, "record-serious-incident-decision", Answers.noNotificationRequired());

            endsLeaving(child);
        }

        @Test
        void ends_the_work_with_the_service_managers_decision_on_the_notification() {
            var child = journeys.childBeingAssessed();

            learned("social-worker", child, "DIED", told());

            assertThat(tasks(child)).containsExactly("record-serious-incident-decision");
            assertThat(groups(child, "record-serious-incident-decision")).containsExactly("service-manager");
            refused("service-manager", child, "record-serious-incident-decision",
                    Answers.noNotificationRequired().with("abuseOrNeglectKnownOrSuspected", true), "notifyPanel",
                    "within 5 working days");
            as("service-manager").complete(child, "record-serious-incident-decision", Answers.noNotificationRequired());

            assertThat(journeys.ends(child)).contains("ended-by-death");
            assertThat(latestEpisode(child).closureReason()).isEqualTo("RC2");
            endsLeaving(child);
        }

    }

    @Nested
    class A_case_that_is_closed {

        @Test
        void ends_the_referral_wherever_it_is() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");

            learned("team-manager", child, "CLOSED",
                    Answers.none()
                        .with("reasonForClosure", "RC7")
                        .with("closedOn", Answers.today())
                        .with("closureRationale", "The family has moved abroad for good.")
                        .with("destination", "Nobody here"));

            assertThat(journeys.ends(child)).contains("closed-with-reason");
            endsLeaving(child);
        }

        @Test
        void can_be_referred_again() {
            var child = journeys.childBeingAssessed();
            journeys.tell(child, "case-closed");
            endsLeaving(child);
            journeys.timeIs(ReferralJourneys.MONDAY_MORNING.plusDays(30));

            contactAgain(child);

            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "check-immediate-safety");
        }

    }

    @Nested
    class Whatever_ends_a_referral {

        @Test
        void leaves_nothing_behind_in_any_state() {
            var states = List.of(journeys.contact(), journeys.childToBeDecided("AMBER", "partner-police"),
                    journeys.childDecided("TRANSFER_OUT"), journeys.childBeingAssessed(),
                    journeys.childWithWrittenAssessment("CIN_PLAN"));

            states.forEach((child) -> journeys.tell(child, "case-closed"));

            assertThat(states).allSatisfy((child) -> endsLeaving(child));
        }

    }

}
