package org.childjourney.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every clock of a referral: when it warns, when the work is late, whom that is told, and
 * what ends it.
 */
@JourneyTest
class ReferralClocksTest extends ReferralStory {

    static LocalDateTime endOf(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 23, 59, 59);
    }

    CaseReference receivedAt(LocalDateTime time) {
        journeys.timeIs(time);
        return journeys.contact();
    }

    CaseReference rated(CaseReference child, String rating) {
        as("emergency-duty-team").complete(child, "check-immediate-safety", Answers.safe())
            .complete(child, "rate-urgency", Answers.rated(rating));
        return child;
    }

    @Nested
    class The_one_working_day_for_the_decision {

        @Test
        void warns_is_late_at_the_end_of_the_next_working_day_and_goes_up_the_ladder() {
            var child = journeys.contact();

            var warnings = lateAt(child, "referral-decision-1wd", "front-door-time");

            assertThat(warnings).containsExactly(LocalDateTime.of(2026, 2, 3, 9, 0));
            assertThat(journeys.now()).isEqualTo(endOf(2026, 2, 3));
            assertThat(toldOf(child, "referral-decision-1wd")).containsExactly("service-manager");
            assertThat(tasks(child)).contains("check-immediate-safety", "answer-breach");

            while (toldOf(child, "referral-decision-1wd").size() < 4) {
                journeys.fireTimer(child, "next-level-due");
            }
            assertThat(toldOf(child, "referral-decision-1wd")).containsExactly("service-manager", "head-of-service",
                    "assistant-director", "director");
        }

        @Test
        void raises_nothing_the_day_before_and_the_head_of_service_the_day_after() {
            var child = journeys.contact();
            assertThat(timer(child, "front-door-time")).isAfter(journeys.now());
            assertThat(toldOf(child, "referral-decision-1wd")).isEmpty();

            lateAt(child, "referral-decision-1wd", "front-door-time");

            assertThat(deadlines.escalations(child))
                .filteredOn((told) -> told.deadlineId().equals("referral-decision-1wd"))
                .singleElement()
                .satisfies((told) -> assertThat(local(told.raisedAt())).isEqualTo(endOf(2026, 2, 3)));
            journeys.fireTimer(child, "next-level-due");
            assertThat(toldOf(child, "referral-decision-1wd")).startsWith("service-manager", "head-of-service");
            assertThat(journeys.now().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 4));
        }

        @Test
        void skips_christmas_and_its_substitute_day() {
            var child = receivedAt(LocalDateTime.of(2026, 12, 24, 10, 0));

            assertThat(journeys.due(child, "referral-decision-1wd")).isEqualTo(endOf(2026, 12, 29));
            lateAt(child, "referral-decision-1wd", "front-door-time");
            assertThat(journeys.now()).isEqualTo(endOf(2026, 12, 29));
        }

        @Test
        void goes_on_through_the_stages_and_is_late_at_the_decision_as_well() {
            var child = journeys.childToBeDecided("GREEN", "partner-police");

            lateAt(child, "referral-decision-1wd", "decision-time");

            assertThat(toldOf(child, "referral-decision-1wd")).containsExactly("service-manager");
        }

        @Test
        void is_late_while_consent_is_sought() {
            var child = rated(journeys.contact(), "GREEN");

            lateAt(child, "referral-decision-1wd", "consent-and-checks-time");

            assertThat(toldOf(child, "referral-decision-1wd")).containsExactly("service-manager");
        }

        @Test
        void that_was_missed_is_no_longer_late_once_the_decision_is_made() {
            var child = journeys.childToBeDecided("GREEN");
            lateAt(child, "referral-decision-1wd", "decision-time");
            assertThat(processes(child)).contains("escalate-breach");

            as("mash-manager").complete(child, "decide-threshold", Answers.decided("NFA"));
            journeys.everybodyTold(child);

            assertThat(deadlines.escalations(child)).allSatisfy((told) -> assertThat(told.resolvedAt()).isNotNull());
            endsLeaving(child);
        }

        @Test
        void is_not_late_where_the_decision_comes_at_the_last_moment() {
            var child = journeys.childToBeDecided("GREEN");
            journeys.timeIs(endOf(2026, 2, 3));

            as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));

            assertThat(deadlines.all(child)).filteredOn((clock) -> clock.clockId().equals("referral-decision-1wd"))
                .singleElement()
                .satisfies((clock) -> assertThat(clock.breachedAt()).isNull());
            assertThat(journeys.timer(child, "decision-time")).isNull();
        }

        @Test
        void is_late_after_the_interim_decision_only_for_the_urgency() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            as("mash-manager").complete(child, "decide-threshold", Answers.waitForChecks());

            lateAt(child, "referral-mash-amber-72h", "decision-time");

            assertThat(toldOf(child, "referral-decision-1wd")).isEmpty();
            assertThat(toldOf(child, "referral-mash-amber-72h")).containsExactly("head-of-service");
        }

        @Test
        void does_not_run_for_a_notification_without_concern() {
            var told = journeys.told(ContactChild.born("Blossom", "Testerly", LocalDate.of(2016, 5, 14), "F"));
            var notification = new NewContact(null, told.receivedAt(), told.channel(), told.referralSourceCode(),
                    told.referrerName(), null, null, null, null, false, true, told.reason(), told.whatHappened(),
                    told.childCurrentLocation(), null, null, told.familyAware(), told.children(),
                    told.householdMembers());

            var child = journeys.contact(notification).caseReferences().get(0);

            assertThat(clocks(child)).containsExactly("referral-referrer-acknowledge-1wd");
        }

    }

    @Nested
    class The_four_hours_of_a_red_contact {

        @Test
        void are_real_hours_also_in_the_night_when_the_clocks_go_forward() {
            var child = rated(receivedAt(LocalDateTime.of(2026, 3, 28, 23, 30)), "RED");

            assertThat(journeys.due(child, "referral-mash-red-4h")).isEqualTo(LocalDateTime.of(2026, 3, 29, 4, 30));
        }

        @Test
        void are_real_hours_also_in_the_night_when_the_clocks_go_back() {
            var child = rated(receivedAt(LocalDateTime.of(2026, 10, 24, 23, 30)), "RED");

            assertThat(journeys.due(child, "referral-mash-red-4h")).isEqualTo(LocalDateTime.of(2026, 10, 25, 2, 30));
        }

        @Test
        void warn_after_three_and_tell_manager_and_head_of_service_at_once_and_the_assistant_director_after_six() {
            var child = rated(journeys.contact(), "RED");

            var warnings = lateAt(child, "referral-mash-red-4h", "consent-and-checks-time");
            assertThat(warnings).containsExactly(LocalDateTime.of(2026, 2, 2, 13, 0));
            assertThat(journeys.now()).isEqualTo(LocalDateTime.of(2026, 2, 2, 14, 0));
            assertThat(toldOf(child, "referral-mash-red-4h")).containsExactly("mash-manager");

            journeys.fireTimer(child, "next-level-due");
            assertThat(journeys.now()).isEqualTo(LocalDateTime.of(2026, 2, 2, 14, 0));
            assertThat(toldOf(child, "referral-mash-red-4h")).containsExactly("mash-manager", "head-of-service");
            journeys.fireTimer(child, "next-level-due");
            assertThat(journeys.now()).isEqualTo(LocalDateTime.of(2026, 2, 2, 16, 0));
            assertThat(toldOf(child, "referral-mash-red-4h")).containsExactly("mash-manager", "head-of-service",
                    "assistant-director");
        }

    }

    @Nested
    class The_72_hours {

        @Test
        void of_an_amber_contact_run_from_its_receipt_and_tell_the_head_of_service() {
            var child = journeys.childToBeDecided("AMBER", "partner-police");
            as("mash-manager").complete(child, "decide-threshold", Answers.waitForChecks());

            var warnings = lateAt(child, "referral-mash-amber-72h", "decision-time");

            assertThat(warnings).contains(LocalDateTime.of(2026, 2, 4, 9, 0));
            assertThat(journeys.now()).isEqualTo(LocalDateTime.of(2026, 2, 5, 10, 0));
            assertThat(toldOf(child, "referral-mash-amber-72h")).containsExactly("head-of-service");
        }

        @Test
        void of_a_green_contact_tell_the_mash_manager() {
            var child = journeys.childToBeDecided("GREEN", "partner-police");
            as("mash-manager").complete(child, "decide-threshold", Answers.waitForChecks());

            var warnings = lateAt(child, "referral-mash-green-72h", "decision-time");

            assertThat(warnings).contains(LocalDateTime.of(2026, 2, 4, 9, 0));
            assertThat(journeys.now()).isEqualTo(LocalDateTime.of(2026, 2, 5, 10, 0));
            assertThat(toldOf(child, "referral-mash-green-72h")).containsExactly("mash-manager");
        }

    }

    @Nested
    class The_acknowledgement {

        @Test
        void is_late_at_the_end_of_the_next_working_day() {
            var child = journeys.contact();

            var warnings = lateAt(child, "referral-referrer-acknowledge-1wd", "acknowledge-referrer-time");

            assertThat(warnings).containsExactly(LocalDateTime.of(2026, 2, 3, 9, 0));
            assertThat(journeys.now()).isEqualTo(endOf(2026, 2, 3));
            assertThat(toldOf(child, "referral-referrer-acknowledge-1wd")).containsExactly("mash-manager");
            as("contact-officer").complete(child, "acknowledge-referrer", Answers.acknowledged());
            assertThat(clocks(child)).doesNotContain("referral-referrer-acknowledge-1wd");
            assertThat(deadlines.escalations(child))
                .filteredOn((told) -> told.deadlineId().equals("referral-referrer-acknowledge-1wd"))
                .allSatisfy((told) -> assertThat(told.resolvedAt()).isNotNull());
        }

    }

    @Nested
    class The_hand_over_from_the_emergency_duty_team {

        @Test
        void is_late_at_nine_on_the_next_working_day() {
            var child = receivedAt(LocalDateTime.of(2026, 2, 7, 22, 0));
            rated(child, "RED");
            as("emergency-duty-team").complete(child, "choose-partner-checks", Answers.askNobody())
                .complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));

            var warnings = lateAt(child, "referral-edt-handover", "accept-edt-hand-over-time");

            assertThat(warnings).containsExactly(LocalDateTime.of(2026, 2, 9, 0, 15));
            assertThat(journeys.now()).isEqualTo(LocalDateTime.of(2026, 2, 9, 9, 0));
            assertThat(toldOf(child, "referral-edt-handover")).containsExactly("head-of-service");
        }

    }

    @Nested
    class Allocating_and_seeing {

        @Test
        void a_worker_is_allocated_within_one_working_day() {
            var child = journeys.childDecided("S17_ASSESSMENT");

            lateAt(child, "referral-allocation", "assessment-time");

            assertThat(journeys.now()).isEqualTo(endOf(2026, 2, 3));
            assertThat(toldOf(child, "referral-allocation")).startsWith("service-manager");
            journeys.takenOn(child);
            assertThat(clocks(child)).doesNotContain("referral-allocation");
        }

        @Test
        void the_child_is_seen_within_five_working_days() {
            var child = journeys.childBeingAssessed();

            lateAt(child, "referral-child-seen", "assessment-time");

            assertThat(journeys.now()).isEqualTo(endOf(2026, 2, 9));
            assertThat(toldOf(child, "referral-child-seen")).hasSize(1);
        }

        @Test
        void the_child_is_seen_within_one_where_harm_is_suspected() {
            var child = journeys.takenOn(journeys.childDecided("STRATEGY_DISCUSSION"));

            lateAt(child, "referral-child-seen", "assessment-time");

            assertThat(journeys.now()).isEqualTo(endOf(2026, 2, 3));
        }

        @Test
        void a_visit_that_is_written_up_later_counts_on_its_own_day() {
            var child = journeys.childBeingAssessed();
            as("social-worker").complete(child, "plan-assessment", Answers.planned());
            journeys.timeIs(LocalDateTime.of(2026, 2, 10, 9, 0));

            as("social-worker").complete(child, "see-child",
                    Answers.seen().with("visitedOn", LocalDate.of(2026, 2, 9)));

            assertThat(deadlines.all(child)).filteredOn((clock) -> clock.clockId().equals("referral-child-seen"))
                .singleElement()
                .satisfies((clock) -> assertThat(clock.breachedAt()).isNull());
        }

    }

    @Nested
    class The_midpoint {

        @Test
        void is_reviewed_within_twenty_working_days() {
            var child = journeys.childBeingAssessed();
            as("social-worker").complete(child, "plan-assessment", Answers.planned())
                .complete(child, "see-child", Answers.seen());

            lateAt(child, "referral-assessment-midpoint", "assessment-time");

            assertThat(journeys.now()).isEqualTo(endOf(2026, 3, 2));
            assertThat(toldOf(child, "referral-assessment-midpoint")).containsExactly("service-manager");
            as("team-manager").complete(child, "review-midpoint", Answers.reviewedMidway("CONTINUE"));
            assertThat(clocks(child)).doesNotContain("referral-assessment-midpoint");
        }

    }

    @Nested
    class The_45_working_days_of_the_assessment {

        @Test
        void from_2_february_end_on_8_april_2026_with_warnings_on_day_30_and_day_40() {
            var child = journeys.childWithWrittenAssessment("CIN_PLAN");

            var warnings = lateAt(child, "referral-assessment-45wd", "assessment-time");

            assertThat(warnings).map(LocalDateTime::toLocalDate)
                .endsWith(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 30));
            assertThat(journeys.now()).isEqualTo(endOf(2026, 4, 8));
            assertThat(toldOf(child, "referral-assessment-45wd")).containsExactly("service-manager");
            journeys.fireTimer(child, "next-level-due");
            assertThat(journeys.now().toLocalDate()).isEqualTo(LocalDate.of(2026, 4, 15));
            journeys.fireTimer(child, "next-level-due");
            assertThat(journeys.now().toLocalDate()).isEqualTo(LocalDate.of(2026, 4, 29));
            assertThat(toldOf(child, "referral-assessment-45wd")).containsExactly("service-manager", "head-of-service",
                    "assistant-director");
        }

        @Test
        void run_from_the_referral_however_late_it_is_decided_and_allocated() {
            var child = journeys.childToBeDecided("GREEN");
            journeys.timeIs(LocalDateTime.of(2026, 2, 12, 10, 0));

            as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));

            assertThat(journeys.due(child, "referral-assessment-45wd")).isEqualTo(endOf(2026, 4, 8));
            assertThat(journeys.due(child, "referral-allocation")).isEqualTo(endOf(2026, 2, 13));
        }

        @Test
        void end_with_the_managers_signature_and_with_it_every_escalation() {
            var child = journeys.childWithWrittenAssessment("NFA_CLOSE");
            lateAt(child, "referral-assessment-45wd", "assessment-time");
            assertThat(processes(child)).contains("escalate-breach");

            as("team-manager").complete(child, "authorise-assessment",
                    Answers.authorised("NFA_CLOSE").with("overrunReason", "We waited for the hospital."));
            journeys.everybodyTold(child);

            endsLeaving(child);
        }

        @Test
        void go_on_while_the_assessment_is_returned_or_a_specialist_is_awaited() {
            var child = journeys.childAssessed("SPECIALIST_ASSESSMENT");
            assertThat(clocks(child)).contains("referral-assessment-45wd");
            assertThat(timer(child, "assessment-time")).isNotNull();
        }

    }

    @Nested
    class The_national_transfer {

        @Test
        void is_considered_within_ten_working_days() {
            var child = journeys.decided(journeys.contact(ThresholdOutcomesTest.aged(15)), "UASC_ACCOMMODATE");
            as("placements-team").complete(child, "accommodate-tonight", Answers.accommodated());

            lateAt(child, "referral-nts-10wd", "consider-national-transfer-time");

            assertThat(journeys.now()).isEqualTo(endOf(2026, 2, 16));
            assertThat(toldOf(child, "referral-nts-10wd")).containsExactly("head-of-service");
        }

    }

    @Nested
    class A_clock_that_is_stopped {

        @Test
        void wakes_nobody_any_more() {
            var child = journeys.childDecided("NFA");
            journeys.everybodyTold(child);
            journeys.timeIs(LocalDateTime.of(2026, 6, 1, 9, 0));

            assertThat(management.createJobQuery().list())
                .noneMatch((job) -> referrals(child).contains(job.getProcessInstanceId()));
            assertThat(toldOf(child, "referral-decision-1wd")).isEmpty();
        }

    }

}
