package org.childjourney.faults;

import java.time.LocalDate;

import org.camunda.bpm.engine.ManagementService;
import org.childjourney.HttpAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ContactChild;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FaultTest
class HalfWayTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private FailingDelegates delegates;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void it_is_a_monday_morning() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
    }

    @AfterEach
    void nothing_fails_any_more() {
        this.delegates.work();
    }

    @Test
    void a_step_that_fails_after_it_has_written_leaves_the_task_open_and_nothing_written() {
        var child = toBeDecided(LocalDate.of(2013, 5, 1));
        var task = this.journeys.task(child, "decide-threshold");
        var told = this.journeys.chronology(child);
        this.delegates.fail("recordThresholdDecision");

        var failed = HttpAs.basic(this.port, "mash-manager")
            .post("/engine-rest/task/" + task.getId() + "/submit-form", Answers.decided("S17_ASSESSMENT").toJson());

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("at org.");
        assertThat(this.journeys.tasks(child)).contains("decide-threshold");
        assertThat(decisionsOf(child.value())).isZero();
        assertThat(this.journeys.chronology(child)).isEqualTo(told);

        this.delegates.work();
        this.journeys.as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
        assertThat(decisionsOf(child.value())).isOne();
    }

    @Test
    void a_hand_over_that_fails_is_tried_again_and_then_has_happened_once() {
        var child = toBeDecided(LocalDate.of(2013, 6, 1));
        this.delegates.fail("handOver");

        assertThatThrownBy(() -> this.journeys.as("mash-manager")
            .complete(child, "decide-threshold", Answers.decided("STRATEGY_DISCUSSION")))
            .hasMessageContaining("Invented failure");
        assertThat(decisionsOf(child.value())).isOne();
        assertThat(protections(child)).isZero();
        assertThat(this.jobs.createJobQuery()
            .processInstanceId(this.journeys.task(child, "tell-decision").getProcessInstanceId())
            .withException()
            .list()).singleElement().satisfies(job -> assertThat(job.getRetries()).isPositive());

        this.delegates.work();
        this.journeys.goOn(child);
        assertThat(protections(child)).isOne();
        assertThat(this.journeys.openTasks(child))
            .filteredOn(task -> task.getProcessDefinitionId().startsWith("child-protection:"))
            .hasSize(1);
    }

    private CaseReference toBeDecided(LocalDate born) {
        return this.journeys.toBeDecided(this.journeys.contact(ContactChild.born("Halfway", "Testerly", born, "F")),
                "AMBER");
    }

    private long protections(CaseReference child) {
        return this.jdbc.sql("""
                select count(*) from ACT_HI_PROCINST
                where BUSINESS_KEY_ = ? and PROC_DEF_KEY_ = 'child-protection'""")
            .param(child.value())
            .query(Long.class)
            .single();
    }

    private long decisionsOf(String child) {
        return this.jdbc.sql("select count(*) from threshold_decision where case_reference = ?")
            .param(child)
            .query(Long.class)
            .single();
    }

}
