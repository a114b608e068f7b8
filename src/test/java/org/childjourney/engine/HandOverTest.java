package org.childjourney.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@JourneyTest
class HandOverTest {

    private static final String MESSAGE = "strategy-discussion-required";

    @Autowired
    private AtWork work;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    private CaseReference child;

    private ProcessDefinition receiver;

    @BeforeEach
    void aChildWhoIsHandedOver() {
        this.child = this.work.child();
        this.receiver = this.models.createProcessDefinitionQuery()
            .messageEventSubscriptionName(MESSAGE)
            .withoutTenantId()
            .singleResult();
        this.runtime.createProcessInstanceByKey("referral-to-assessment")
            .businessKey(this.child.value())
            .startBeforeActivity("strategy-asked")
            .execute();
    }

    private Job handOver() {
        var referral = this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(this.child.value())
            .processDefinitionKey("referral-to-assessment")
            .singleResult();
        return this.jobs.createJobQuery()
            .processInstanceId(referral.getId())
            .activityId("strategy-asked")
            .singleResult();
    }

    @Test
    void begins_the_journey_that_receives_the_child() {
        this.jobs.executeJob(handOver().getId());

        assertThat(this.work.processes(this.child)).contains(this.receiver.getKey());
    }

    @Test
    void to_a_journey_that_is_suspended_says_so_and_goes_through_when_it_is_tried_again() {
        var job = handOver();
        this.models.suspendProcessDefinitionById(this.receiver.getId());
        try {
            assertThatThrownBy(() -> this.jobs.executeJob(job.getId())).isInstanceOf(IllegalStateException.class)
                .hasMessage("\"%s\" is suspended and takes no child. Activate it, then try again.",
                        this.receiver.getName());
        }
        finally {
            this.models.activateProcessDefinitionById(this.receiver.getId());
        }
        assertThat(this.work.processes(this.child)).doesNotContain(this.receiver.getKey());

        this.jobs.executeJob(job.getId());

        assertThat(this.work.processes(this.child)).contains(this.receiver.getKey());
    }

}
