package org.childjourney.lifeevents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewConsent;
import org.childjourney.casefile.Teams;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A night looks at everybody, so these have a database to themselves. */
@JourneyTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:nights;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
        + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT")
class NightlyTest {

    @Autowired
    private AtWork work;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Cases cases;

    @Autowired
    private Consents consents;

    @Autowired
    private Episodes episodes;

    private void nightComes() {
        for (Job night : timers()) {
            this.jobs.executeJob(night.getId());
        }
        for (var begun : this.runtime.createProcessInstanceQuery().processDefinitionKey("nightly").list()) {
            this.jobs.createJobQuery()
                .processInstanceId(begun.getId())
                .list()
                .forEach((job) -> this.jobs.executeJob(job.getId()));
        }
    }

    private List<Job> timers() {
        return this.jobs.createJobQuery().processDefinitionKey("nightly").timers().list();
    }

    private CaseReference bornOn(String day) {
        return this.work.child(InventedChildren.blossom().bornOn(LocalDate.parse(day)).alone());
    }

    @Test
    void the_night_comes_again_and_ends_when_all_its_parts_are_done() {
        nightComes();
        assertThat(timers()).hasSize(1);
        assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey("nightly").count()).isZero();
    }

    @Nested
    class An_eighteenth_birthday {

        @ParameterizedTest
        @CsvSource({ "2008-03-02, 2026-03-02T00:05, true", "2008-03-02, 2026-03-01T00:05, false",
                "2008-02-29, 2026-02-28T00:05, false", "2008-02-29, 2026-03-01T00:05, true",
                "2012-05-14, 2026-03-02T00:05, false" })
        void is_told_to_the_journeys_in_the_night_in_which_it_begins(String born, String night, boolean told) {
            work.at("2026-02-02T10:00");
            var child = bornOn(born);
            work.begin(child, "private-fostering-notified");
            work.begin(child, "exploitation-risk-identified");
            work.at(night);
            nightComes();
            if (told) {
                assertThat(work.open(child)).containsExactly("agree-protection-after-18", "agree-support-after-18");
            }
            else {
                assertThat(work.open(child)).containsExactly("accept-private-fostering", "hold-multi-agency-meeting");
            }
        }

        @Test
        void is_told_once_and_to_nobody_who_has_died() {
            work.at("2026-02-02T10:00");
            var young = bornOn("2008-03-02");
            var gone = bornOn("2008-03-02");
            List.of(young, gone).forEach((child) -> work.begin(child, "private-fostering-notified"));
            work.at("2026-03-01T10:00");
            work.inOneStep(() -> {
                cases.died(gone, LocalDate.parse("2026-02-28"), "social-worker");
                return null;
            });
            work.at("2026-03-02T00:05");
            nightComes();
            nightComes();
            assertThat(work.open(young)).containsExactly("agree-support-after-18");
            assertThat(work.open(gone)).containsExactly("accept-private-fostering");
        }

        @Test
        void that_lies_long_ago_when_the_birth_date_was_corrected_is_told_too() {
            work.at("2026-02-02T10:00");
            var child = bornOn("2007-01-02");
            work.begin(child, "child-in-need-plan-required", Map.of());
            work.begin(child, "private-fostering-notified");
            work.at("2026-03-02T00:05");
            nightComes();
            assertThat(work.open(child)).containsExactly("agree-plan-after-18", "agree-support-after-18");
        }

    }

    @Nested
    class A_journey_that_cannot_take_the_birthday {

        private CaseReference stuck;

        private CaseReference other;

        @BeforeEach
        void andAnotherThatCan() {
            work.at("2026-02-02T10:00");
            this.stuck = bornOn("2008-03-02");
            this.other = bornOn("2008-03-02");
            assertThat(this.stuck.value()).as("told first").isLessThan(this.other.value());
            List.of(this.stuck, this.other).forEach((child) -> work.begin(child, "private-fostering-notified"));
            runtime.suspendProcessInstanceById(journeyOf(this.stuck));
            work.at("2026-03-02T00:05");
        }

        @AfterEach
        void goesOn() {
            runtime.activateProcessInstanceById(journeyOf(this.stuck));
            nightComes();
        }

        private String journeyOf(CaseReference child) {
            return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(child.value())
                .singleResult()
                .getId();
        }

        private Job telling() {
            timers().forEach((night) -> jobs.executeJob(night.getId()));
            return jobs.createJobQuery().activityId("tell-of-birthdays").singleResult();
        }

        @Test
        void keeps_it_from_nobody_else_and_is_told_when_it_can() {
            var telling = telling();
            assertThatThrownBy(() -> jobs.executeJob(telling.getId())).hasMessageContaining(this.stuck.value())
                .message()
                .doesNotContain(this.other.value());
            assertThat(work.open(this.other)).containsExactly("agree-support-after-18");

            runtime.activateProcessInstanceById(journeyOf(this.stuck));
            jobs.executeJob(telling.getId());

            assertThat(work.open(this.stuck)).containsExactly("agree-support-after-18");
        }

        @Test
        void becomes_an_incident_that_names_the_child_when_it_has_been_tried_often_enough() {
            for (var telling = telling(); telling.getRetries() > 0; telling = again(telling)) {
                var attempt = telling.getId();
                assertThatThrownBy(() -> jobs.executeJob(attempt)).isInstanceOf(IllegalStateException.class);
            }

            assertThat(runtime.createIncidentQuery().activityId("tell-of-birthdays").list()).singleElement()
                .satisfies((incident) -> assertThat(incident.getIncidentMessage()).contains(this.stuck.value()));
        }

        private Job again(Job telling) {
            return jobs.createJobQuery().jobId(telling.getId()).singleResult();
        }

    }

    @Nested
    class An_absence {

        private static final String WORKER = "another-social-worker";

        @Autowired
        private ReferralJourneys journeys;

        @Autowired
        private Allocations allocations;

        @Autowired
        private Teams teams;

        private CaseReference child;

        @BeforeEach
        void ofTheChildsWorker() {
            work.at("2026-02-02T10:00");
            this.child = this.journeys.childBeingAssessed();
            this.allocations.allocate(this.child, WORKER, "MANAGE", null, "team-manager");
            assertThat(planner()).isEqualTo(WORKER);
        }

        @AfterEach
        void isOver() {
            this.teams.back(WORKER);
        }

        private void away(String coveredBy) {
            this.teams.away(WORKER, LocalDate.parse("2026-02-09"), LocalDate.parse("2026-02-13"), coveredBy);
        }

        private String planner() {
            return this.journeys.task(this.child, "plan-assessment").getAssignee();
        }

        private String plannerAfterTheNightTo(String day) {
            work.at(day + "T00:05");
            nightComes();
            return planner();
        }

        @Test
        void brings_the_work_to_whoever_covers_on_its_first_day_and_back_on_the_day_after_its_last() {
            away("social-worker");

            assertThat(planner()).isEqualTo(WORKER);
            assertThat(plannerAfterTheNightTo("2026-02-08")).isEqualTo(WORKER);
            assertThat(plannerAfterTheNightTo("2026-02-09")).isEqualTo("social-worker");
            assertThat(plannerAfterTheNightTo("2026-02-13")).isEqualTo("social-worker");
            assertThat(plannerAfterTheNightTo("2026-02-14")).isEqualTo(WORKER);
            assertThat(this.teams.worker(WORKER).orElseThrow().absentFrom()).isNull();
        }

        @Test
        void without_cover_opens_the_work_to_the_team_until_the_worker_is_back() {
            away(null);

            assertThat(plannerAfterTheNightTo("2026-02-09")).isNull();
            assertThat(plannerAfterTheNightTo("2026-02-14")).isEqualTo(WORKER);
        }

        @Test
        void that_a_night_missed_is_followed_the_night_after() {
            away("social-worker");

            assertThat(plannerAfterTheNightTo("2026-02-11")).isEqualTo("social-worker");
            assertThat(plannerAfterTheNightTo("2026-02-17")).isEqualTo(WORKER);
        }

        @Test
        void leaves_with_a_colleague_what_the_colleague_has_taken_on() {
            away(null);
            plannerAfterTheNightTo("2026-02-09");
            work.claim("family-worker", this.journeys.task(this.child, "plan-assessment"));

            assertThat(plannerAfterTheNightTo("2026-02-14")).isEqualTo("family-worker");
        }

        @Test
        void that_is_put_off_on_its_first_day_gives_the_work_back() {
            away("social-worker");
            plannerAfterTheNightTo("2026-02-09");

            this.teams.away(WORKER, LocalDate.parse("2026-02-16"), null, "social-worker");

            assertThat(planner()).isEqualTo(WORKER);
            assertThat(plannerAfterTheNightTo("2026-02-16")).isEqualTo("social-worker");
        }

        @Test
        void whose_cover_changes_goes_on_with_the_new_one() {
            away("social-worker");
            plannerAfterTheNightTo("2026-02-09");

            away("family-worker");

            assertThat(planner()).isEqualTo("family-worker");
        }

    }

    @Nested
    class A_consent_to_be_asked_again {

        private CaseReference consented(String revisit) {
            work.at("2026-02-02T10:00");
            var child = work.child();
            work.inOneStep(() -> episodes.open(child, LocalDate.parse("2026-02-02"), "1A"));
            work.inOneStep(() -> {
                consents.record(child, NewConsent.answered(ConsentPurpose.S17_ASSESSMENT, ConsentStatus.GIVEN,
                        ConsentGiver.PARENT_PR, "Mallow Testerly", LocalDate.parse(revisit)), "social-worker");
                return null;
            });
            return child;
        }

        private long reminders(CaseReference child) {
            return work.chronology(child).stream().filter((line) -> line.contains("is to be asked again")).count();
        }

        @Test
        void is_remembered_once_when_its_day_comes() {
            var child = consented("2026-03-02");
            work.at("2026-03-01T00:05");
            nightComes();
            assertThat(reminders(child)).isZero();
            work.at("2026-03-02T00:05");
            nightComes();
            work.at("2026-03-03T00:05");
            nightComes();
            assertThat(reminders(child)).isOne();
            assertThat(work.chronology(child)).last()
                .asString()
                .isEqualTo("Consent for an assessment is to be asked again: that was due on Mon 2 Mar 2026.");
        }

        @Test
        void of_a_child_who_is_open_to_nobody_is_not() {
            var child = consented("2026-03-02");
            work.at("2026-02-27T10:00");
            work.inOneStep(() -> {
                episodes.noFurtherAction(child);
                return null;
            });
            work.at("2026-03-02T00:05");
            nightComes();
            assertThat(reminders(child)).isZero();
            assertThat(work.processes(child)).isEmpty();
        }

        @Test
        void that_was_asked_meanwhile_is_not() {
            var child = consented("2026-03-02");
            work.at("2026-02-20T10:00");
            work.inOneStep(() -> {
                consents.record(child, NewConsent.answered(ConsentPurpose.S17_ASSESSMENT, ConsentStatus.GIVEN,
                        ConsentGiver.PARENT_PR, "Mallow Testerly", null), "social-worker");
                return null;
            });
            work.at("2026-03-02T00:05");
            nightComes();
            assertThat(reminders(child)).isZero();
        }

    }

}
