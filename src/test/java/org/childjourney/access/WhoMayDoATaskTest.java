package org.childjourney.access;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@JourneyTest
class WhoMayDoATaskTest {

    private final TaskService tasks;

    private final RuntimeService runtime;

    private final ManagementService management;

    private final ProcessEngine engine;

    private final SignedInAs signedIn;

    private SmallModels models;

    @Autowired
    WhoMayDoATaskTest(ProcessEngine engine, SignedInAs signedIn) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.signedIn = signedIn;
    }

    @BeforeEach
    void deploySmallModels() {
        this.models = new SmallModels(this.engine);
    }

    @AfterEach
    void removeThem() {
        this.models.close();
    }

    @Nested
    class A_task_of_the_MASH_manager {

        private static final String FOR_ANOTHER_ROLE = "This task is for the MASH manager. Your role does not include it.";

        private String task;

        @BeforeEach
        void isThere() {
            this.task = WhoMayDoATaskTest.this.models.task("referral-to-assessment", Map.of());
        }

        @Test
        void is_claimed_and_completed_by_the_MASH_manager() {
            as("mash-manager", () -> {
                tasks().claim(this.task, "mash-manager");
                tasks().complete(this.task);
            });
            assertThat(isOpen(this.task)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = { "mash-social-worker", "social-worker", "team-manager", "service-manager", "admin" })
        void is_refused_to_others_who_see_it(String other) {
            assertThatThrownBy(() -> as(other, () -> tasks().claim(this.task, other))).hasMessage(FOR_ANOTHER_ROLE);
            assertThatThrownBy(() -> as(other, () -> tasks().complete(this.task))).hasMessage(FOR_ANOTHER_ROLE);
            assertThat(isOpen(this.task)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = { "lado", "partner-police", "iro" })
        void is_refused_to_others_who_do_not_even_see_it(String other) {
            assertThat(sees(other, this.task)).isFalse();
            assertThatThrownBy(() -> as(other, () -> tasks().claim(this.task, other))).hasMessage(
                    "Your role does not give you access to this. Ask your manager if you need it for your work.");
            assertThatThrownBy(() -> as(other, () -> tasks().complete(this.task))).hasMessage(
                    "Your role does not give you access to this. Ask your manager if you need it for your work.");
        }

        @Test
        void is_given_to_nobody_outside_the_role_not_even_by_a_manager() {
            assertThatThrownBy(() -> as("team-manager", () -> tasks().setAssignee(this.task, "social-worker")))
                .hasMessage("social-worker cannot be given this task: it is for the MASH manager.");
        }

        @Test
        void is_given_to_somebody_in_the_role_by_a_manager_and_by_nobody_else() {
            assertThatThrownBy(() -> as("mash-social-worker", () -> tasks().setAssignee(this.task, "mash-manager")))
                .hasMessageContaining("Your role does not give you access");
            as("team-manager", () -> tasks().setAssignee(this.task, "mash-manager"));
            assertThat(assigneeOf(this.task)).isEqualTo("mash-manager");
        }

        @Test
        void is_put_back_by_whoever_has_it_and_taken_from_them_by_a_manager_alone() {
            as("mash-manager", () -> tasks().claim(this.task, "mash-manager"));
            assertThatThrownBy(() -> as("mash-social-worker", () -> tasks().claim(this.task, null)))
                .hasMessageContaining("Only a manager can give a task to somebody else or take it from them.");
            as("mash-manager", () -> tasks().claim(this.task, null));
            assertThat(assigneeOf(this.task)).isNull();

            as("mash-manager", () -> tasks().claim(this.task, "mash-manager"));
            as("team-manager", () -> tasks().setAssignee(this.task, null));
            assertThat(assigneeOf(this.task)).isNull();
        }

        @Test
        void is_not_completed_when_nobody_is_signed_in() {
            assertThatThrownBy(() -> tasks().complete(this.task))
                .hasMessage("Nobody is signed in. Sign in and open the task again.");
        }

        @Test
        void has_no_way_out_but_its_form() {
            as("mash-manager", () -> {
                refused(() -> tasks().handleBpmnError(this.task, "ANY"));
                refused(() -> tasks().handleEscalation(this.task, "ANY"));
                refused(() -> tasks().delegateTask(this.task, "mash-manager"));
                refused(() -> tasks().resolveTask(this.task));
                refused(() -> tasks().createComment(this.task, null, "Blossom ran away"));
                refused(() -> tasks().createAttachment("text", this.task, null, "Blossom", "ran away", "any"));
                refused(() -> tasks().setDescription(this.task, "Blossom ran away"));
            });
            assertThat(isOpen(this.task)).isTrue();
        }

        private void refused(Runnable sideDoor) {
            assertThatThrownBy(sideDoor::run).hasMessageContaining("A task is done by answering its form.");
        }

    }

    @Nested
    class A_task_that_whoever_did_the_work_may_not_do {

        @Test
        void is_refused_to_the_writer_and_open_to_a_colleague() {
            var written = WhoMayDoATaskTest.this.models.task("private-fostering",
                    Map.of("assessedBy", "social-worker"));
            var instance = tasks().createTaskQuery().taskId(written).singleResult().getProcessInstanceId();
            as("social-worker", () -> tasks().complete(written));
            var signOff = WhoMayDoATaskTest.this.models.taskOf(instance);
            WhoMayDoATaskTest.this.runtime.setVariable(instance, "assessedBy", "head-of-service");

            assertThatThrownBy(() -> as("head-of-service", () -> tasks().claim(signOff, "head-of-service")))
                .hasMessageStartingWith("Two people have to look at this");
            assertThatThrownBy(() -> as("head-of-service", () -> tasks().complete(signOff)))
                .hasMessageStartingWith("Two people have to look at this");

            WhoMayDoATaskTest.this.runtime.setVariable(instance, "assessedBy", "social-worker");
            as("head-of-service", () -> tasks().complete(signOff));
            assertThat(isOpen(signOff)).isFalse();
        }

    }

    @Nested
    class A_task_of_an_allocated_worker {

        @Test
        void is_with_that_worker_and_is_not_completed_by_another() {
            var task = WhoMayDoATaskTest.this.models.task("private-fostering", Map.of("assessedBy", "social-worker"));
            assertThat(assigneeOf(task)).isEqualTo("social-worker");

            as("team-manager", () -> assertThatThrownBy(() -> tasks().complete(task))
                .hasMessage("This task is for the social worker. Your role does not include it."));
        }

        @Test
        void is_open_to_the_role_when_the_worker_has_left_it() {
            var task = WhoMayDoATaskTest.this.models.task("private-fostering", Map.of("assessedBy", "team-manager"));
            assertThat(assigneeOf(task)).isNull();
            as("social-worker", () -> tasks().claim(task, "social-worker"));
        }

    }

    @Nested
    class The_part_of_an_agency {

        private String task;

        @BeforeEach
        void isAskedFor() {
            this.task = WhoMayDoATaskTest.this.models.partOf("partner-police");
        }

        @Test
        void is_seen_and_done_by_that_agency() {
            as("partner-police", () -> {
                tasks().claim(this.task, "partner-police");
                tasks().complete(this.task);
            });
            assertThat(isOpen(this.task)).isFalse();
        }

        @Test
        void is_not_seen_by_another_agency_nor_done_by_anybody_else() {
            assertThat(sees("partner-health", this.task)).isFalse();
            assertThat(sees("social-worker", this.task)).isFalse();
            for (var other : new String[] { "partner-health", "social-worker", "mash-manager", "mash-social-worker" }) {
                assertThatThrownBy(() -> as(other, () -> tasks().claim(this.task, other)))
                    .hasMessageContaining("Your role does not");
            }
        }

        @Test
        void is_looked_on_at_by_the_county_roles_that_asked() {
            assertThat(sees("mash-manager", this.task)).isTrue();
            assertThat(sees("mash-social-worker", this.task)).isTrue();
        }

        @Test
        void is_not_begun_without_an_agency_that_we_know() {
            for (var agency : new String[] { "social-worker", "nobody" }) {
                assertThatThrownBy(() -> WhoMayDoATaskTest.this.models.partOf(agency))
                    .hasMessageContaining("must name an agency");
            }
        }

        @Test
        void shows_the_agency_nothing_of_the_journey() {
            as("partner-police", () -> {
                assertThat(tasks().getVariables(this.task)).isEmpty();
                assertThat(WhoMayDoATaskTest.this.runtime.createProcessInstanceQuery().count()).isZero();
                assertThat(
                        WhoMayDoATaskTest.this.engine.getHistoryService().createHistoricProcessInstanceQuery().count())
                    .isZero();
                assertThat(WhoMayDoATaskTest.this.engine.getIdentityService().createUserQuery().count()).isZero();
            });
        }

    }

    @Test
    void an_allegation_against_a_professional_is_known_to_the_two_roles_alone() {
        var task = this.models.task("allegation-against-professional", Map.of());
        assertThat(List.of("lado", "head-of-service")).allMatch(role -> sees(role, task));
        assertThat(
                List.of("mash-manager", "social-worker", "team-manager", "service-manager", "director", "qa-officer"))
            .noneMatch(role -> sees(role, task));
    }

    @Test
    void the_table_of_grants_does_not_grow_with_cases() {
        var before = grants();
        for (var i = 0; i < 20; i++) {
            var task = this.models.task("private-fostering", Map.of("assessedBy", "social-worker"));
            as("social-worker", () -> tasks().complete(task));
            this.models.partOf("partner-police");
        }
        assertThat(grants()).isEqualTo(before);
    }

    private long grants() {
        return this.management.getTableCount().get("ACT_RU_AUTHORIZATION");
    }

    private void as(String person, Runnable work) {
        this.signedIn.as(person, work);
    }

    private TaskService tasks() {
        return this.tasks;
    }

    private boolean sees(String person, String task) {
        return this.signedIn.as(person, () -> tasks().createTaskQuery().taskId(task).count() == 1);
    }

    private boolean isOpen(String task) {
        return this.tasks.createTaskQuery().taskId(task).count() == 1;
    }

    private String assigneeOf(String task) {
        return this.tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

}
