package org.childjourney.oversight;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.access.OpenTasks;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.engine.RefusedRequest;
import org.childjourney.referral.ReferralJourneys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a manager does about stuck work: authorised, with a reason, and on the record. */
@JourneyTest
class ManagersActionsTest {

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private AtWork work;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private ManagersActions actions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Teams teams;

    @Autowired
    private Deadlines deadlines;

    private CaseReference child;

    @BeforeEach
    void aChildWhoIsBeingAssessed() {
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 2, 10, 0));
        this.child = this.journeys.childBeingAssessed();
    }

    private Task plan() {
        return this.journeys.task(this.child, "plan-assessment");
    }

    private void as(String person, Runnable act) {
        this.signedIn.as(person, act);
    }

    @Nested
    class Giving_a_task_to_somebody_else {

        @Test
        void puts_it_in_their_list_and_the_reason_on_the_record() {
            as("team-manager", () -> actions.giveTo(plan().getId(), "another-social-worker", "Sorrel is at court"));

            assertThat(plan().getAssignee()).isEqualTo("another-social-worker");
            assertThat(journeys.chronology(child))
                .contains("\"Plan the assessment\" was given to Thyme Worker: Sorrel is at court.");
        }

        @Test
        void needs_a_reason_and_a_person() {
            assertThatThrownBy(
                    () -> as("team-manager", () -> actions.giveTo(plan().getId(), "another-social-worker", " ")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Say why");
            assertThatThrownBy(() -> as("team-manager", () -> actions.giveTo(plan().getId(), "", "Away")))
                .hasMessage("Choose who is to do the task.");
            assertThat(plan().getAssignee()).isEqualTo("social-worker");
        }

        @Test
        void is_refused_where_the_person_has_not_the_role() {
            assertThatThrownBy(
                    () -> as("team-manager", () -> actions.giveTo(plan().getId(), "contact-officer", "Away")))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("cannot be given this task");
            assertThat(journeys.chronology(child)).noneMatch(line -> line.contains("was given to"));
        }

        @Test
        void is_not_for_practitioners() {
            assertThatThrownBy(
                    () -> as("social-worker", () -> actions.giveTo(plan().getId(), "another-social-worker", "Away")))
                .isInstanceOf(NotYours.class);
        }

        @Test
        void offers_the_people_of_the_role_with_how_many_children_each_works() {
            var colleagues = signedIn.as("team-manager", () -> actions.colleagues(plan().getId()));

            assertThat(colleagues).extracting(OpenTasks.Colleague::id)
                .contains("social-worker", "another-social-worker")
                .doesNotContain("contact-officer", "mash-manager");
            assertThat(colleagues).filteredOn(colleague -> colleague.id().equals("social-worker"))
                .singleElement()
                .satisfies(colleague -> assertThat(colleague.children()).isPositive());
        }

    }

    @Nested
    class Giving_a_task_to_a_team {

        @Test
        void puts_it_back_into_that_teams_list() {
            work.inOneStep(() -> {
                teams.put(new TeamDetails("other-team", "Other assessment team", "team-manager", "the north"));
                return null;
            });

            as("team-manager", () -> actions.giveToTeam(plan().getId(), "other-team", "They know the brother"));

            assertThat(plan().getAssignee()).isNull();
            assertThat(tasks.getIdentityLinksForTask(plan().getId())).extracting(link -> link.getGroupId())
                .containsExactly("social-worker@other-team");
            assertThat(journeys.chronology(child)).contains(
                    "\"Plan the assessment\" was given to the team Other assessment team: They know the brother.");
        }

        @Test
        void that_does_not_exist_is_refused() {
            assertThatThrownBy(() -> as("team-manager", () -> actions.giveToTeam(plan().getId(), "no-team", "Why not")))
                .hasMessage("Choose a team from the list.");
            assertThat(plan().getAssignee()).isEqualTo("social-worker");
        }

    }

    @Nested
    class Giving_a_limit_more_time {

        private long clock(String id) {
            return journeys.clock(child, id).id();
        }

        @Test
        void moves_its_day_and_stands_in_the_chronology_with_the_reason() {
            var clock = preProceedings();
            var latest = signedIn.as("head-of-service", () -> actions.extensibleUntil(clock.id()));
            assertThat(latest).isEqualTo(clock.dueAt().plus(Duration.ofDays(28)));

            as("head-of-service",
                    () -> actions.extend(clock.id(), LocalDate.of(2026, 6, 5), "The last report is promised"));

            assertThat(journeys.due(child, clock.clockId()).toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 5));
            assertThat(journeys.chronology(child))
                .contains("\"The whole of pre-proceedings\" was given more time, until Fri 5 Jun 2026: "
                        + "The last report is promised.");
        }

        @Test
        void is_for_the_role_that_the_rule_names_and_not_beyond_its_last_day() {
            var clock = preProceedings();

            assertThat(signedIn.as("service-manager", () -> actions.extensibleUntil(clock.id()))).isNull();
            assertThatThrownBy(() -> as("service-manager",
                    () -> actions.extend(clock.id(), LocalDate.of(2026, 6, 5), "The last report is promised")))
                .hasMessageContaining("head of service");
            assertThatThrownBy(() -> as("head-of-service",
                    () -> actions.extend(clock.id(), LocalDate.of(2026, 9, 1), "The last report is promised")))
                .hasMessageContaining("at most");
            assertThat(journeys.clock(child, clock.clockId()).dueAt()).isEqualTo(clock.dueAt());
        }

        private RunningClock preProceedings() {
            work.inOneStep(() -> deadlines.start(child, "pre-proceedings-preproc-16wk", work.now()));
            return journeys.clock(child, "pre-proceedings-preproc-16wk");
        }

        @Test
        void is_refused_where_the_rule_does_not_allow_it() {
            var assessment = clock("referral-assessment-45wd");

            assertThat(signedIn.as("service-manager", () -> actions.extensibleUntil(assessment))).isNull();
            assertThatThrownBy(() -> as("service-manager",
                    () -> actions.extend(assessment, LocalDate.of(2026, 5, 29), "The report is late")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be extended");
        }

        @Test
        void needs_a_day_and_a_reason() {
            var assessment = clock("referral-assessment-45wd");
            assertThatThrownBy(() -> as("service-manager", () -> actions.extend(assessment, null, "Why")))
                .hasMessage("Enter the new last day, as day, month and year.");
            assertThatThrownBy(
                    () -> as("service-manager", () -> actions.extend(assessment, LocalDate.of(2026, 5, 29), "")))
                .hasMessageStartingWith("Say why");
        }

        @Test
        void is_not_for_practitioners() {
            var assessment = clock("referral-assessment-45wd");
            assertThatThrownBy(() -> as("social-worker",
                    () -> actions.extend(assessment, LocalDate.of(2026, 5, 29), "The report is late")))
                .isInstanceOf(NotYours.class);
        }

    }

    @Nested
    class Asking_after_a_task {

        @Test
        void stands_in_the_chronology() {
            as("team-manager", () -> actions.nudge(plan().getId()));

            assertThat(journeys.chronology(child)).contains("\"Plan the assessment\" was asked after.");
        }

        @Test
        void is_not_for_practitioners() {
            assertThatThrownBy(() -> as("social-worker", () -> actions.nudge(plan().getId())))
                .isInstanceOf(NotYours.class);
        }

    }

    @Nested
    class Trying_a_failed_step_again {

        private String incident() {
            var instance = runtime.createProcessInstanceByKey("referral-to-assessment")
                .businessKey(child.value())
                .startBeforeActivity("strategy-asked")
                .execute();
            var job = jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .activityId("strategy-asked")
                .singleResult();
            jobs.setJobRetries(job.getId(), 0);
            return runtime.createIncidentQuery().processInstanceId(instance.getId()).singleResult().getId();
        }

        @Test
        void lets_it_run_once_more_and_says_so_in_the_chronology() {
            var incident = incident();

            as("team-manager", () -> actions.tryAgain(incident));

            assertThat(runtime.createIncidentQuery().incidentId(incident).count()).isZero();
            assertThat(journeys.chronology(child))
                .contains("\"Strategy discussion asked for\" had failed and is tried again.");
            assertThatThrownBy(() -> as("team-manager", () -> actions.tryAgain(incident)))
                .hasMessageContaining("tried again meanwhile");
        }

        @Test
        void is_not_for_practitioners() {
            var incident = incident();
            assertThatThrownBy(() -> as("social-worker", () -> actions.tryAgain(incident)))
                .isInstanceOfAny(NotYours.class, Refused.class);
            assertThat(runtime.createIncidentQuery().incidentId(incident).count()).isOne();
        }

    }

    @Nested
    class At_an_allegation_against_a_professional {

        @BeforeEach
        void becomesKnown() {
            work.begin(child, "allegation-against-professional");
        }

        @Test
        void the_head_of_service_acts_and_nothing_of_it_is_in_the_childs_chronology() {
            var task = journeys.task(child, "consult-lado").getId();
            var before = journeys.chronology(child);

            as("head-of-service", () -> {
                actions.nudge(task);
                actions.giveTo(task, "lado", "I am away");
            });

            assertThat(journeys.task(child, "consult-lado").getAssignee()).isEqualTo("lado");
            assertThat(journeys.chronology(child)).isEqualTo(before);
        }

        @Test
        void no_other_manager_asks_how_much_time_there_is() {
            var clock = journeys.clock(child, "referral-lado-1wd").id();
            for (var other : List.of("team-manager", "mash-manager", "service-manager", "director")) {
                assertThatThrownBy(() -> as(other, () -> actions.extensibleUntil(clock))).as(other)
                    .isInstanceOf(NotYours.class);
            }
            assertThat(signedIn.as("head-of-service", () -> actions.extensibleUntil(clock))).isNull();
        }

    }

}
