package org.childjourney.access;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Teams;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ReferralJourneys;
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

    private static final LocalDateTime SUNDAY_NIGHT = LocalDateTime.of(2026, 2, 1, 22, 0);

    private static final LocalDateTime MONDAY_AT_NINE = LocalDateTime.of(2026, 2, 2, 9, 0);

    private static final String SENIOR = "writes-and-manages";

    private static final String LEAVER = "leaves-social-work";

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private AtWork work;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Teams teams;

    @Autowired
    private Allocations allocations;

    @Autowired
    private SignedInAs signedIn;

    @BeforeEach
    void it_is_monday_morning() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
    }

    @Nested
    class A_task_of_the_MASH_manager {

        private static final String FOR_ANOTHER_ROLE = "This task is for the MASH manager. Your role does not include it.";

        private CaseReference child;

        private String task;

        @BeforeEach
        void waits_after_a_night_of_the_emergency_duty_team() {
            journeys.timeIs(SUNDAY_NIGHT);
            this.child = journeys.contact();
            journeys.as("emergency-duty-team")
                .complete(this.child, "check-immediate-safety", Answers.safe())
                .complete(this.child, "rate-urgency", Answers.rated("RED"))
                .complete(this.child, "choose-partner-checks", Answers.askNobody())
                .complete(this.child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
            journeys.timeIs(MONDAY_AT_NINE);
            this.task = journeys.task(this.child, "accept-edt-hand-over").getId();
        }

        @Test
        void is_claimed_and_completed_by_the_MASH_manager() {
            as("mash-manager", () -> tasks.claim(this.task, "mash-manager"));
            journeys.as("mash-manager").complete(this.child, "accept-edt-hand-over", Answers.handedOver());
            assertThat(isOpen(this.task)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = { "mash-social-worker", "social-worker", "team-manager", "service-manager", "admin" })
        void is_refused_to_others_who_see_it(String other) {
            assertThatThrownBy(() -> as(other, () -> tasks.claim(this.task, other))).hasMessage(FOR_ANOTHER_ROLE);
            assertThatThrownBy(
                    () -> journeys.as(other).complete(this.child, "accept-edt-hand-over", Answers.handedOver()))
                .hasMessage(FOR_ANOTHER_ROLE);
            assertThat(isOpen(this.task)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = { "lado", "partner-police", "iro" })
        void is_refused_to_others_who_do_not_even_see_it(String other) {
            assertThat(sees(other, this.task)).isFalse();
            assertThatThrownBy(() -> as(other, () -> tasks.claim(this.task, other))).hasMessage(
                    "Your role does not give you access to this. Ask your manager if you need it for your work.");
            assertThatThrownBy(() -> as(other, () -> tasks.complete(this.task))).hasMessage(
                    "Your role does not give you access to this. Ask your manager if you need it for your work.");
        }

        @Test
        void is_given_to_nobody_outside_the_role_not_even_by_a_manager() {
            assertThatThrownBy(() -> as("team-manager", () -> tasks.setAssignee(this.task, "social-worker")))
                .hasMessage("social-worker cannot be given this task: it is for the MASH manager.");
        }

        @Test
        void is_given_to_somebody_in_the_role_by_a_manager_and_by_nobody_else() {
            assertThatThrownBy(() -> as("mash-social-worker", () -> tasks.setAssignee(this.task, "mash-manager")))
                .hasMessageContaining("Your role does not give you access");
            as("team-manager", () -> tasks.setAssignee(this.task, "mash-manager"));
            assertThat(assigneeOf(this.task)).isEqualTo("mash-manager");
        }

        @Test
        void is_put_back_by_whoever_has_it_and_taken_from_them_by_a_manager_alone() {
            as("mash-manager", () -> tasks.claim(this.task, "mash-manager"));
            assertThatThrownBy(() -> as("mash-social-worker", () -> tasks.claim(this.task, null)))
                .hasMessageContaining("Only a manager can give a task to somebody else or take it from them.");
            as("mash-manager", () -> tasks.claim(this.task, null));
            assertThat(assigneeOf(this.task)).isNull();

            as("mash-manager", () -> tasks.claim(this.task, "mash-manager"));
            as("team-manager", () -> tasks.setAssignee(this.task, null));
            assertThat(assigneeOf(this.task)).isNull();
        }

        @Test
        void is_not_completed_when_nobody_is_signed_in() {
            assertThatThrownBy(() -> tasks.complete(this.task))
                .hasMessage("Nobody is signed in. Sign in and open the task again.");
        }

        @Test
        void has_no_way_out_but_its_form() {
            as("mash-manager", () -> {
                refused(() -> tasks.handleBpmnError(this.task, "ANY"));
                refused(() -> tasks.handleEscalation(this.task, "ANY"));
                refused(() -> tasks.delegateTask(this.task, "mash-manager"));
                refused(() -> tasks.resolveTask(this.task));
                refused(() -> tasks.createComment(this.task, null, "Blossom ran away"));
                refused(() -> tasks.createAttachment("text", this.task, null, "Blossom", "ran away", "any"));
                refused(() -> tasks.setDescription(this.task, "Blossom ran away"));
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
        void is_refused_to_the_writer_though_they_manage_as_well_and_open_to_a_colleague() {
            colleague(SENIOR, "social-worker", "team-manager");
            var child = assessedBy(SENIOR);
            journeys.as(SENIOR)
                .complete(child, "plan-assessment", Answers.planned())
                .complete(child, "see-child", Answers.seen())
                .complete(child, "gather-information", Answers.gathered())
                .complete(child, "write-analysis", Answers.analysed("CIN_PLAN"));
            var authorise = journeys.task(child, "authorise-assessment").getId();

            assertThatThrownBy(() -> as(SENIOR, () -> tasks.claim(authorise, SENIOR)))
                .hasMessageStartingWith("Two people have to look at this");
            assertThatThrownBy(
                    () -> journeys.as(SENIOR).complete(child, "authorise-assessment", Answers.authorised("CIN_PLAN")))
                .hasMessageStartingWith("Two people have to look at this");

            journeys.as("team-manager").complete(child, "authorise-assessment", Answers.authorised("CIN_PLAN"));
            assertThat(isOpen(authorise)).isFalse();
        }

    }

    @Nested
    class A_task_of_an_allocated_worker {

        @Test
        void is_with_that_worker_and_is_not_completed_by_another() {
            var child = journeys.childBeingAssessed();
            assertThat(journeys.task(child, "plan-assessment").getAssignee()).isEqualTo("social-worker");

            assertThatThrownBy(() -> journeys.as("team-manager").complete(child, "plan-assessment", Answers.planned()))
                .hasMessage("This task is for the social worker. Your role does not include it.");
            assertThatThrownBy(
                    () -> journeys.as("another-social-worker").complete(child, "plan-assessment", Answers.planned()))
                .hasMessageStartingWith("This task is with somebody else.");
        }

        @Test
        void is_put_back_by_that_worker_and_by_no_colleague() {
            var plan = journeys.task(journeys.childBeingAssessed(), "plan-assessment").getId();

            assertThatThrownBy(() -> as("another-social-worker", () -> tasks.setAssignee(plan, null)))
                .hasMessageContaining("Your role does not give you access");
            as("social-worker", () -> tasks.setAssignee(plan, null));
            assertThat(assigneeOf(plan)).isNull();
        }

        @Test
        void is_open_to_the_role_when_the_worker_has_left_it() {
            colleague(LEAVER, "social-worker");
            var child = work.child();
            allocations.allocate(child, LEAVER, "FCONTA", null, "team-manager");
            identity.deleteMembership(LEAVER, "social-worker");

            work.begin(child, "child-returned-from-missing", Map.of("missingEpisode", "1"));

            var interview = journeys.task(child, "offer-return-interview");
            assertThat(interview.getAssignee()).isNull();
            as("social-worker", () -> tasks.claim(interview.getId(), "social-worker"));
            assertThat(assigneeOf(interview.getId())).isEqualTo("social-worker");
        }

    }

    @Nested
    class The_part_of_an_agency {

        private CaseReference child;

        private String task;

        @BeforeEach
        void isAskedFor() {
            this.child = journeys.childToBeDecided("AMBER", "partner-police");
            this.task = journeys.questionTo(this.child, "partner-police").getId();
        }

        @Test
        void is_seen_and_done_by_that_agency() {
            as("partner-police", () -> tasks.claim(this.task, "partner-police"));
            journeys.as("partner-police").complete(this.child, "share-information", Answers.partnerReturns());
            assertThat(isOpen(this.task)).isFalse();
        }

        @Test
        void is_not_seen_by_another_agency_nor_done_by_anybody_else() {
            assertThat(sees("partner-health", this.task)).isFalse();
            assertThat(sees("social-worker", this.task)).isFalse();
            for (var other : new String[] { "partner-health", "social-worker", "mash-manager", "mash-social-worker" }) {
                assertThatThrownBy(() -> as(other, () -> tasks.claim(this.task, other)))
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
                assertThatThrownBy(() -> runtime.startProcessInstanceByKey("partner-check", this.child.value(),
                        Map.of("partner", agency)))
                    .hasMessageContaining("must name an agency");
            }
        }

        @Test
        void belongs_to_an_agency_also_when_somebody_of_the_county_begins_it() {
            assertThatThrownBy(
                    () -> as("admin", () -> runtime.startProcessInstanceByKey("partner-check", this.child.value())))
                .hasMessageContaining("must name an agency");
            as("admin",
                    () -> assertThat(runtime
                        .startProcessInstanceByKey("partner-check", this.child.value(),
                                Map.of("partner", Variables.stringValue("partner-police", true)))
                        .getTenantId()).isEqualTo("partner-police"));
        }

        @Test
        void shows_the_agency_nothing_of_the_journey() {
            as("partner-police", () -> {
                assertThat(tasks.getVariables(this.task)).isEmpty();
                assertThat(runtime.createProcessInstanceQuery().count()).isZero();
                assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
                assertThat(identity.createUserQuery().count()).isZero();
            });
        }

    }

    @Test
    void an_allegation_against_a_professional_is_known_to_the_two_roles_alone() {
        var child = this.work.child();
        this.work.begin(child, "allegation-against-professional");
        var task = this.journeys.task(child, "consult-lado").getId();
        assertThat(List.of("lado", "head-of-service")).allMatch(role -> sees(role, task));
        assertThat(
                List.of("mash-manager", "social-worker", "team-manager", "service-manager", "director", "qa-officer"))
            .noneMatch(role -> sees(role, task));
    }

    @Test
    void the_table_of_grants_does_not_grow_with_cases() {
        var before = grants();
        for (var i = 0; i < 4; i++) {
            var child = this.journeys.childToBeDecided("AMBER", "partner-police");
            this.journeys.as("partner-police").complete(child, "share-information", Answers.partnerReturns());
            this.journeys.as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
            this.journeys.takenOn(child);
        }
        assertThat(grants()).isEqualTo(before);
    }

    private long grants() {
        return this.management.getTableCount().get("ACT_RU_AUTHORIZATION");
    }

    /** A child whose assessment this worker has taken on. */
    private CaseReference assessedBy(String worker) {
        var child = this.journeys.childDecided("S17_ASSESSMENT");
        this.journeys.as("team-manager").complete(child, "allocate", Answers.allocatedTo(worker));
        this.journeys.as(worker).complete(child, "accept-allocation", Answers.allocationAccepted());
        return child;
    }

    private void colleague(String userId, String... roles) {
        this.journeys.workersAreSetUp();
        this.identity.saveUser(this.identity.newUser(userId));
        List.of(roles).forEach(role -> this.identity.createMembership(userId, role));
        this.teams.put(userId, "Senna Colleague", "invented-team", true);
    }

    @AfterEach
    void colleagues_leave() {
        List.of(SENIOR, LEAVER).forEach(this.identity::deleteUser);
    }

    private void as(String person, Runnable work) {
        this.signedIn.as(person, work);
    }

    private boolean sees(String person, String task) {
        return this.signedIn.as(person, () -> this.tasks.createTaskQuery().taskId(task).count() == 1);
    }

    private boolean isOpen(String task) {
        return this.tasks.createTaskQuery().taskId(task).count() == 1;
    }

    private String assigneeOf(String task) {
        return this.tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

}
