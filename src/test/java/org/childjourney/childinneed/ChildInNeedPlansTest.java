package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Episodes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What other journeys ask of child in need plans. */
@JourneyTest
class ChildInNeedPlansTest {

    @Autowired
    private AtWork work;

    @Autowired
    private ProtectedChildren children;

    @Autowired
    private ChildInNeedPlans plans;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Consents consents;

    private void stepDown(CaseReference child, StepDown agreed) {
        this.work.inOneStep(() -> {
            this.plans.stepDown(child, agreed);
            return null;
        });
    }

    @Nested
    class Stepping_down {

        private CaseReference child;

        private void onAPlanSinceMarch() {
            work.at("2026-03-02T10:00");
            this.child = children.protectedFrom("2026-03-02");
            work.at("2026-06-08T15:00");
        }

        @Test
        void ends_one_plan_and_begins_the_other_on_the_same_day() {
            onAPlanSinceMarch();
            stepDown(this.child, ProtectedChildren.agreed("2026-06-08", "2026-06-18"));
            var episode = episodes.current(this.child).orElseThrow();
            assertThat(episode.latest(ActivityKind.CP_PLAN).orElseThrow().endedOn())
                .isEqualTo(LocalDate.of(2026, 6, 8));
            assertThat(episode.running(ActivityKind.CIN_PLAN).orElseThrow().startedOn())
                .isEqualTo(LocalDate.of(2026, 6, 8));
            assertThat(episode.primaryNeed()).isEqualTo("N1");
            assertThat(work.chronology(this.child)).last()
                .asString()
                .contains("ended on Mon 8 Jun 2026", "booked for Thu 18 Jun 2026", "visited every 10 working days");
        }

        @Test
        void takes_over_from_a_plan_that_ended_that_day_already() {
            onAPlanSinceMarch();
            work.inOneStep(() -> {
                episodes.endCpPlan(this.child, LocalDate.of(2026, 6, 8));
                return null;
            });
            stepDown(this.child, ProtectedChildren.agreed("2026-06-08", "2026-06-18"));
            assertThat(episodes.current(this.child).orElseThrow().running(ActivityKind.CIN_PLAN)).isPresent();
        }

        @Test
        void leaves_no_gap_between_the_plans() {
            onAPlanSinceMarch();
            work.inOneStep(() -> {
                episodes.endCpPlan(this.child, LocalDate.of(2026, 6, 5));
                return null;
            });
            assertThatThrownBy(() -> stepDown(this.child, ProtectedChildren.agreed("2026-06-08", "2026-06-18")))
                .hasMessageContaining("ended on Fri 5 Jun 2026, and the child in need plan begins on the same day");
        }

        @Test
        void is_refused_for_a_child_who_was_on_no_protection_plan() {
            work.at("2026-06-08T15:00");
            var other = children.referredOn("2026-06-01");
            assertThatThrownBy(() -> stepDown(other, ProtectedChildren.agreed("2026-06-08", "2026-06-18")))
                .hasMessageContaining("has no child protection plan");
        }

        @Test
        void runs_ten_working_days_to_the_meeting_from_the_decision_and_the_visits_go_on_as_often() {
            onAPlanSinceMarch();
            stepDown(this.child, ProtectedChildren.agreed("2026-06-08", "2026-06-18"));
            assertThat(work.clock(this.child, "protection-stepdown-cin-meeting").dueAt())
                .isEqualTo(AtWork.endOf("2026-06-22"));
            var visit = work.clock(this.child, "referral-cin-visit");
            assertThat(visit.variant()).isEqualTo("EVERY_10_WORKING_DAYS");
            assertThat(visit.dueAt()).as("ten working days after the last visit on Wed 3 Jun")
                .isEqualTo(AtWork.endOf("2026-06-17"));
            assertThat(work.clock(this.child, "referral-cin-long-plan").dueAt()).isEqualTo(AtWork.endOf("2026-12-08"));
            assertThat(work.clocks(this.child)).doesNotContain("referral-cin-consent");
        }

        @Test
        void is_not_held_up_by_a_family_that_refuses_and_gives_the_manager_two_working_days() {
            onAPlanSinceMarch();
            stepDown(this.child, ProtectedChildren.agreed("2026-06-08", "2026-06-18", ConsentStatus.REFUSED));
            assertThat(episodes.current(this.child).orElseThrow().running(ActivityKind.CIN_PLAN)).isPresent();
            assertThat(work.clock(this.child, "referral-cin-consent").dueAt()).isEqualTo(AtWork.endOf("2026-06-10"));
            assertThat(consents.latest(this.child, ConsentPurpose.CHILD_IN_NEED_PLAN).orElseThrow().consent().status())
                .isEqualTo(ConsentStatus.REFUSED);
        }

        @ParameterizedTest
        @CsvSource({ "2026-06-22, true", "2026-06-23, false" })
        void needs_the_meeting_booked_by_the_tenth_working_day(String bookedFor, boolean ready) {
            onAPlanSinceMarch();
            var agreed = ProtectedChildren.agreed("2026-06-08", bookedFor);
            if (ready) {
                plans.requireReady(agreed);
            }
            else {
                assertThatThrownBy(() -> plans.requireReady(agreed))
                    .hasMessageContaining("held by Mon 22 Jun 2026 at the latest");
            }
        }

        @Test
        void counts_ten_working_days_over_christmas() {
            work.at("2026-12-23T15:00");
            plans.requireReady(ProtectedChildren.agreed("2026-12-23", "2027-01-11"));
            assertThatThrownBy(() -> plans.requireReady(ProtectedChildren.agreed("2026-12-23", "2027-01-12")))
                .hasMessageContaining("held by Mon 11 Jan 2027 at the latest");
        }

        @ParameterizedTest
        @CsvSource({ "N9, 10, Choose one of N1 to N8", "N1, 21, at least every 20 working days" })
        void needs_a_need_and_visits_that_are_often_enough(String need, int every, String sentence) {
            onAPlanSinceMarch();
            var ready = ProtectedChildren.agreed("2026-06-08", "2026-06-18");
            var agreed = new StepDown(ready.decidedOn(), ready.meetingBookedFor(), ready.invited(), ready.draftPlan(),
                    ready.consent(), need, every, null);
            assertThatThrownBy(() -> plans.requireReady(agreed)).hasMessageContaining(sentence);
        }

        @Test
        void needs_the_family_and_a_professional_invited() {
            var ready = ProtectedChildren.agreed("2026-06-08", "2026-06-18");
            var mother = List.of(new Invited("Mallow Testerly", "mother", true));
            var nurse = List.of(new Invited("Sorrel Sampleton", "school nurse", false));
            assertThatThrownBy(() -> with(ready, mother)).hasMessageContaining("Invite somebody who works with");
            assertThatThrownBy(() -> with(ready, nurse)).hasMessageContaining("Invite the family too");
        }

        private StepDown with(StepDown ready, List<Invited> invited) {
            return new StepDown(ready.decidedOn(), ready.meetingBookedFor(), invited, ready.draftPlan(),
                    ready.consent(), ready.primaryNeed(), 10, null);
        }

        @Test
        void needs_the_family_asked_before_the_protection_plan_ends() {
            assertThatThrownBy(() -> ProtectedChildren.agreed("2026-06-08", "2026-06-18", ConsentStatus.NOT_SOUGHT))
                .hasMessageContaining("Ask the family whether they agree to a child in need plan before");
            assertThatThrownBy(() -> new FamilyConsent(ConsentStatus.DISPENSED, ConsentGiver.PARENT_PR, null, null))
                .hasMessageContaining("Record what the family said");
        }

    }

    @Nested
    class A_child_protection_plan_that_begins {

        @Test
        void ends_the_child_in_need_plan_first_and_stops_its_clocks() {
            work.at("2026-03-02T10:00");
            var child = children.protectedFrom("2026-03-02");
            work.at("2026-06-08T15:00");
            stepDown(child, ProtectedChildren.agreed("2026-06-08", "2026-06-18"));
            work.at("2026-10-05T12:00");
            work.inOneStep(() -> {
                plans.endForProtectionPlan(child, LocalDate.of(2026, 10, 5));
                episodes.startSection47(child, LocalDate.of(2026, 10, 5), null, "social-worker");
                episodes.endSection47(child, LocalDate.of(2026, 10, 5), true);
                episodes.initialConferenceHeld(child, LocalDate.of(2026, 10, 5), true);
                episodes.startCpPlan(child, LocalDate.of(2026, 10, 5), "NEG", "social-worker");
                return null;
            });
            var episode = episodes.current(child).orElseThrow();
            assertThat(episode.running(ActivityKind.CIN_PLAN)).isEmpty();
            assertThat(episode.running(ActivityKind.CP_PLAN)).isPresent();
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("ended on Mon 5 Oct 2026, because a child protection plan began"));
        }

        @Test
        void changes_nothing_for_a_child_without_one() {
            work.at("2026-10-05T12:00");
            var child = children.referredOn("2026-10-01");
            work.inOneStep(() -> {
                plans.endForProtectionPlan(child, LocalDate.of(2026, 10, 5));
                return null;
            });
            assertThat(work.chronology(child)).noneMatch((line) -> line.contains("child in need plan"));
        }

    }

}
