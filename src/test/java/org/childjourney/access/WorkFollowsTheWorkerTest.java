package org.childjourney.access;

import java.time.LocalDate;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.WorkerAway;
import org.childjourney.casefile.WorkerChanged;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class WorkFollowsTheWorkerTest {

    private static final String COLLEAGUE = "second-social-worker";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private ReferralJourneys journeys;

    private CaseReference child;

    private String task;

    @BeforeEach
    void a_plan_is_with_the_childs_worker() {
        this.identity.saveUser(this.identity.newUser(COLLEAGUE));
        this.identity.createMembership(COLLEAGUE, "social-worker");
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
        this.child = this.journeys.childBeingAssessed();
        this.task = this.journeys.task(this.child, "plan-assessment").getId();
        assertThat(assignee()).isEqualTo("social-worker");
    }

    @AfterEach
    void the_colleague_leaves() {
        this.identity.deleteUser(COLLEAGUE);
    }

    @Test
    void the_open_tasks_go_to_the_new_worker_whoever_changes_it() {
        this.signedIn.as("team-manager", () -> tell(
                new WorkerChanged(this.child, AllocationRole.LEAD, "social-worker", COLLEAGUE, "team", "WORKER_LEFT")));
        assertThat(assignee()).isEqualTo(COLLEAGUE);
    }

    @Test
    void the_open_tasks_go_back_to_the_role_while_there_is_no_worker_and_on_to_the_next() {
        tell(new WorkerChanged(this.child, AllocationRole.LEAD, "social-worker", null, "team", "REOFFERED"));
        assertThat(assignee()).isNull();
        tell(new WorkerChanged(this.child, AllocationRole.LEAD, null, COLLEAGUE, "team", "ALLOCATED"));
        assertThat(assignee()).isEqualTo(COLLEAGUE);
    }

    @Test
    void a_new_worker_without_the_role_is_given_nothing_that_the_role_has_to_do() {
        tell(new WorkerChanged(this.child, AllocationRole.LEAD, "social-worker", "team-manager", "team", "ALLOCATED"));
        assertThat(assignee()).isNull();
    }

    @Test
    void tasks_that_a_colleague_has_taken_stay_with_the_colleague() {
        this.engine.getTaskService().setAssignee(this.task, COLLEAGUE);
        tell(new WorkerChanged(this.child, AllocationRole.LEAD, "social-worker", null, "team", "REOFFERED"));
        assertThat(assignee()).isEqualTo(COLLEAGUE);
    }

    @Test
    void during_an_absence_the_tasks_are_with_whoever_covers() {
        tell(new WorkerAway("social-worker", "team", LocalDate.of(2020, 1, 1), null, COLLEAGUE));
        assertThat(assignee()).isEqualTo(COLLEAGUE);
    }

    private void tell(Object event) {
        this.transaction.executeWithoutResult(status -> this.events.publishEvent(event));
    }

    private String assignee() {
        return this.engine.getTaskService().createTaskQuery().taskId(this.task).singleResult().getAssignee();
    }

}
