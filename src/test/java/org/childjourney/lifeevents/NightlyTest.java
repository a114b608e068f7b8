package org.childjourney.lifeevents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewConsent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
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
    void the_night_comes_again_and_ends_when_both_parts_are_done() {
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
            assertThat(work.open(child)).containsExactly("agree-support-after-18", "take-forward");
        }

    }

    @Nested
    class A_consent_to_be_asked_again {

        private CaseReference consented(String revisit) {
            work.at("2026-02-02T10:00");
            var child = work.child();
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
