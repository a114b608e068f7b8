package org.childjourney.retention;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the engine remembers of processes that are over goes with time; the record stays.
 */
@JourneyTest
@Import(KeptRecords.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:records;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
        + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT")
class WhatTheEngineRemembersTest {

    @Autowired
    private AtWork work;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService jobs;

    private long remembered(CaseReference child) {
        return this.history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(child.value()).count();
    }

    private void nightComes(String night) {
        this.work.at(night);
        this.history.cleanUpHistoryAsync(true);
        this.history.findHistoryCleanupJobs().forEach(job -> this.jobs.executeJob(job.getId()));
    }

    @Test
    void each_process_and_each_decision_says_for_how_long() {
        assertThat(this.models.createProcessDefinitionQuery().list()).hasSizeGreaterThan(40)
            .allSatisfy(process -> assertThat(process.getHistoryTimeToLive()).as(process.getKey()).isPositive());
        assertThat(this.models.createDecisionDefinitionQuery().list()).isNotEmpty()
            .allSatisfy(decision -> assertThat(decision.getHistoryTimeToLive()).as(decision.getKey()).isPositive());
    }

    @Test
    void it_is_thrown_away_in_the_small_hours_of_every_night() {
        var configuration = (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
        assertThat(configuration.isHistoryCleanupEnabled()).isTrue();
        assertThat(configuration.getHistoryCleanupStrategy()).isEqualTo("removalTimeBased");
        var windows = configuration.getBatchWindowManager();
        assertThat(windows.isBatchWindowConfigured(configuration)).isTrue();
        for (var day = LocalDate.of(2026, 2, 2); day.isBefore(LocalDate.of(2026, 2, 9)); day = day.plusDays(1)) {
            var window = windows.getCurrentOrNextBatchWindow(noonOf(day.minusDays(1)), configuration);
            assertThat(window.getStart()).isEqualTo(at(day, 1));
            assertThat(window.getEnd()).isEqualTo(at(day, 5));
        }
    }

    private static Date noonOf(LocalDate day) {
        return at(day, 12);
    }

    /** The engine counts in the time of its machine. */
    private static Date at(LocalDate day, int hour) {
        return Date.from(day.atTime(hour, 0).atZone(ZoneId.systemDefault()).toInstant());
    }

    @Test
    void a_process_is_forgotten_when_its_time_is_over_and_the_record_is_not() {
        this.work.at("2026-02-02T10:00");
        var child = this.work.child();
        this.work.begin(child, "private-fostering-notified");
        this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .forEach(process -> this.runtime.deleteProcessInstance(process.getId(), "over"));
        nightComes("2027-02-01T02:00");
        assertThat(remembered(child)).isPositive();
        nightComes("2027-02-03T02:00");
        assertThat(remembered(child)).isZero();
        assertThat(this.work.chronology(child)).isNotEmpty();
    }

}
