package org.childjourney.engine;

import java.sql.Timestamp;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.childjourney.JourneyTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class OneByOneTest {

    @Autowired
    private OneByOne oneByOne;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate database;

    private JobExecutor executor;

    private int before;

    private JobEntity night;

    @BeforeEach
    void aNightWhoseLockIsShort() {
        this.executor = ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getJobExecutor();
        this.before = this.executor.getLockTimeInMillis();
        this.executor.setLockTimeInMillis(3);
        this.night = (JobEntity) this.jobs.createJobQuery().processDefinitionKey("nightly").timers().list().get(0);
    }

    @AfterEach
    void asBefore() {
        Context.removeJobExecutorContext();
        this.executor.setLockTimeInMillis(this.before);
        this.database.update("update ACT_RU_JOB set LOCK_EXP_TIME_ = null where ID_ = ?", this.night.getId());
    }

    private Timestamp lockedUntil() {
        return this.database.queryForObject("select LOCK_EXP_TIME_ from ACT_RU_JOB where ID_ = ?", Timestamp.class,
                this.night.getId());
    }

    private void work() {
        var round = this.oneByOne.round("Waiting");
        round.forEach(List.of(5, 5), OneByOneTest::takeAMoment);
        assertThat(round.end()).isEqualTo(2);
    }

    private static void takeAMoment(int millis) {
        try {
            Thread.sleep(millis);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void inTheBackground() {
        var background = new JobExecutorContext();
        background.setCurrentJob(this.night);
        Context.setJobExecutorContext(background);
    }

    @Test
    void a_job_with_much_to_do_stays_locked_until_it_is_done() {
        inTheBackground();
        work();
        assertThat(lockedUntil()).isNotNull();
        assertThat(((JobEntity) this.jobs.createJobQuery().jobId(this.night.getId()).singleResult()).getRevision())
            .as("the job can still end as it was read")
            .isEqualTo(this.night.getRevision());
    }

    @Test
    void a_job_that_looks_long_and_finds_nobody_stays_locked_too() {
        inTheBackground();
        var round = this.oneByOne.round("Looking");
        takeAMoment(5);
        round.forEach(List.<Integer>of(), OneByOneTest::takeAMoment);
        assertThat(lockedUntil()).isNotNull();
    }

    @Test
    void what_is_done_at_a_persons_word_locks_nothing() {
        work();
        assertThat(lockedUntil()).isNull();
    }

}
