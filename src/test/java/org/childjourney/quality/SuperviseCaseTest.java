package org.childjourney.quality;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;

@JourneyTest
class SuperviseCaseTest {

    private static final String PROCESS = "supervise-case";

    private static final String TASK = "record-supervision";

    private static final String CLOCK = "supervision-4wk";

    private static final String LEAVING_CARE = "leaving-care-manager";

    private static final Map<String, Object> HELD = answers("heldOn", "2024-02-27", "childsLife",
            "She sleeps at her gran's and likes it", "progress", "School every day", "worries", "The evenings",
            "direction", "Kit sees her alone this week", "caseloadManageable", true);

    @Autowired
    private AtWork work;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private Allocations allocations;

    @Autowired
    private Teams teams;

    @Autowired
    private Deadlines deadlines;

    private CaseReference child;

    @BeforeEach
    void workWithTheChildBeginsOnTheFirstOfFebruaryInALeapYear() {
        this.work.at("2024-02-01T10:00");
        this.child = this.work.child();
        this.allocations.allocate(this.child, "social-worker", "FCONTA", "Knows the school", "team-manager");
    }

    private void night(String day) {
        this.work.at(day + "T00:05");
        this.supervisions.ask();
    }

    @Test
    void at_rest_a_case_costs_the_engine_nothing() {
        night("2024-02-02");
        assertThat(this.work.processes(this.child)).isEmpty();
        assertThat(this.work.clocks(this.child)).isEmpty();
    }

    @Nested
    class Its_task {

        @Test
        void comes_a_week_before_the_day_and_not_before() {
            night("2024-02-21");
            assertThat(work.open(child)).isEmpty();
            night("2024-02-22");
            assertThat(work.open(child)).containsExactly(TASK);
        }

        @Test
        void is_due_after_four_weeks_on_the_29th_of_february() {
            night("2024-02-22");
            assertThat(work.task(child, TASK).getDueDate()).isEqualTo(Date.from(AtWork.endOf("2024-02-29")));
        }

        @Test
        void is_for_the_manager_of_the_childs_team() {
            night("2024-02-22");
            assertThat(work.groups(work.task(child, TASK))).containsExactly("team-manager");
        }

        @Test
        void comes_once_however_many_nights_pass() {
            night("2024-02-22");
            night("2024-02-23");
            night("2024-03-04");
            assertThat(work.open(child)).filteredOn(TASK::equals).hasSize(1);
        }

        @Test
        void comes_on_its_day_although_the_clocks_change_in_between() {
            night("2024-02-22");
            work.at("2024-03-05T10:00");
            work.answer("team-manager", child, TASK, but(HELD, "heldOn", "2024-03-05"));
            night("2024-03-25");
            assertThat(work.open(child)).isEmpty();
            night("2024-03-26");
            assertThat(work.task(child, TASK).getDueDate()).isEqualTo(Date.from(AtWork.endOf("2024-04-02")));
        }

        @Test
        void keeps_its_day_when_another_worker_takes_over() {
            teams.put("another-supervised", "Another Supervised", "test-team", true);
            work.at("2024-02-15T10:00");
            allocations.allocate(child, "another-supervised", "MANAGE", null, "team-manager");
            night("2024-02-22");
            assertThat(work.open(child)).containsExactly(TASK);
        }

        @Test
        void comes_again_when_an_administrator_cancelled_it() {
            night("2024-02-22");
            work.cancel(work.task(child, TASK).getProcessInstanceId());
            assertThat(work.clocks(child)).isEmpty();
            night("2024-02-23");
            assertThat(work.open(child)).containsExactly(TASK);
        }

    }

    @Nested
    class Supervision_that_is_held {

        @Test
        void is_on_the_record_with_the_managers_direction_and_the_time_runs_anew() {
            night("2024-02-22");
            work.at("2024-02-27T16:00");
            work.answer("team-manager", child, TASK, HELD);
            assertThat(work.passed(child, PROCESS)).endsWith("write-supervision", "supervision-recorded");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.clock(child, CLOCK).stoppedAt()).isEqualTo(AtWork.moment("2024-02-27T16:00"));
            assertThat(work.chronology(child)).last()
                .asString()
                .isEqualTo("Supervision on Tue 27 Feb 2024. The manager directs: Kit sees her alone this week.");
            night("2024-03-18");
            assertThat(work.open(child)).isEmpty();
            night("2024-03-19");
            assertThat(work.open(child)).containsExactly(TASK);
        }

        @Test
        void on_the_last_day_is_in_time() {
            night("2024-02-22");
            work.at("2024-02-29T23:30");
            work.answer("team-manager", child, TASK, but(HELD, "heldOn", "2024-02-29"));
            var clock = work.clock(child, CLOCK);
            assertThat(clock.stoppedAt()).isBeforeOrEqualTo(clock.dueAt());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                heldOn             | 2024-02-28 | is in the future
                direction          |            | direct
                """)
        void says_when_and_what_is_directed(String question, String answer, String sentence) {
            night("2024-02-22");
            work.at("2024-02-27T16:00");
            assertThatThrownBy(() -> work.answer("team-manager", child, TASK, but(HELD, question, answer)))
                .hasStackTraceContaining(sentence);
            assertThat(work.open(child)).containsExactly(TASK);
        }

        @Test
        void that_finds_too_large_a_caseload_says_what_changes() {
            night("2024-02-22");
            work.at("2024-02-27T16:00");
            assertThatThrownBy(() -> work.answer("team-manager", child, TASK, but(HELD, "caseloadManageable", false)))
                .hasStackTraceContaining("What changes, so that they can?");
            work.answer("team-manager", child, TASK,
                    but(HELD, "caseloadManageable", false, "caseloadAction", "Two children move to Dahlia"));
            assertThat(work.open(child)).isEmpty();
        }

    }

    @Nested
    class Supervision_that_is_not_held {

        @Test
        void is_warned_of_before_its_day() {
            night("2024-02-22");
            work.at("2024-02-28T09:00");
            work.timer(child, "supervision-time");
            assertThat(work.clock(child, CLOCK).warnedAt()).isNotNull();
            assertThat(work.clock(child, CLOCK).breachedAt()).isNull();
            assertThat(work.processes(child)).containsExactly(PROCESS);
        }

        @Test
        void is_raised_to_the_service_manager_and_held_all_the_same() {
            night("2024-02-22");
            work.at("2024-03-01T00:10");
            work.timer(child, "supervision-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("service-manager");
            work.at("2024-03-01T15:00");
            work.answer("team-manager", child, TASK, but(HELD, "heldOn", "2024-03-01"));
            assertThat(work.processes(child)).isEmpty();
        }

        @Test
        void is_not_needed_any_more_when_nobody_works_with_the_child() {
            night("2024-02-22");
            work.inOneStep(() -> {
                allocations.end(child, AllocationRole.LEAD);
                return null;
            });
            assertThat(work.passed(child, PROCESS)).contains("ended-without-supervision");
            assertThat(work.open(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
            night("2024-03-29");
            assertThat(work.open(child)).isEmpty();
        }

    }

    @Nested
    class A_young_person_with_a_personal_adviser {

        private CaseReference leaver;

        @BeforeEach
        void worksWithThemFromTheSameDay() {
            teams.put(new TeamDetails("leaving-care", "Leaving care", LEAVING_CARE, "care leavers"));
            teams.put("personal-adviser", "Ash Personal-Adviser", "leaving-care", false);
            this.leaver = work.child();
            advised(this.leaver);
        }

        private void advised(CaseReference youngPerson) {
            allocations.allocate(youngPerson, AllocationRole.PERSONAL_ADVISER, "personal-adviser", "FCONTA", null,
                    LEAVING_CARE);
        }

        private void ends(CaseReference youngPerson, AllocationRole... roles) {
            work.inOneStep(() -> {
                Stream.of(roles).forEach(role -> allocations.end(youngPerson, role));
                return null;
            });
        }

        private List<String> supervisors(CaseReference youngPerson) {
            return work.groups(work.task(youngPerson, TASK));
        }

        @Test
        void alone_is_supervised_by_the_leaving_care_manager_every_four_weeks() {
            night("2024-02-21");
            assertThat(work.open(this.leaver)).isEmpty();
            night("2024-02-22");
            assertThat(supervisors(this.leaver)).containsExactly(LEAVING_CARE);
            assertThat(work.task(this.leaver, TASK).getDueDate()).isEqualTo(Date.from(AtWork.endOf("2024-02-29")));
            work.at("2024-02-27T16:00");
            work.answer(LEAVING_CARE, this.leaver, TASK, HELD);
            assertThat(work.chronology(this.leaver)).last().asString().startsWith("Supervision on Tue 27 Feb 2024.");
            night("2024-03-18");
            assertThat(work.open(this.leaver)).isEmpty();
            night("2024-03-19");
            assertThat(supervisors(this.leaver)).containsExactly(LEAVING_CARE);
        }

        @Test
        void and_a_lead_practitioner_is_supervised_once_by_the_manager_of_the_lead_practitioner() {
            advised(child);
            night("2024-02-22");
            assertThat(work.open(child)).containsExactly(TASK);
            assertThat(supervisors(child)).containsExactly("team-manager");
        }

        @Test
        void is_asked_of_the_leaving_care_manager_when_the_lead_practitioner_goes() {
            advised(child);
            night("2024-02-22");
            ends(child, AllocationRole.LEAD);
            assertThat(work.open(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
            night("2024-02-23");
            assertThat(supervisors(child)).containsExactly(LEAVING_CARE);
            assertThat(work.task(child, TASK).getDueDate()).isEqualTo(Date.from(AtWork.endOf("2024-02-29")));
        }

        @Test
        void is_asked_of_the_team_manager_when_a_lead_practitioner_comes() {
            night("2024-02-22");
            allocations.allocate(this.leaver, "social-worker", "FCONTA", null, "team-manager");
            assertThat(work.open(this.leaver)).isEmpty();
            night("2024-02-23");
            assertThat(supervisors(this.leaver)).containsExactly("team-manager");
        }

        @Test
        void keeps_the_task_of_their_manager_when_another_adviser_takes_over() {
            night("2024-02-22");
            var task = work.task(this.leaver, TASK).getId();
            teams.put("another-adviser", "Another Adviser", "leaving-care", false);
            allocations.allocate(this.leaver, AllocationRole.PERSONAL_ADVISER, "another-adviser", "TSPROC", null,
                    LEAVING_CARE);
            assertThat(work.task(this.leaver, TASK).getId()).isEqualTo(task);
        }

        @Test
        void is_supervised_no_more_when_nobody_works_with_them() {
            advised(child);
            night("2024-02-22");
            ends(child, AllocationRole.LEAD, AllocationRole.PERSONAL_ADVISER);
            ends(this.leaver, AllocationRole.PERSONAL_ADVISER);
            night("2024-03-29");
            assertThat(work.open(child)).isEmpty();
            assertThat(work.open(this.leaver)).isEmpty();
            assertThat(work.clocks(this.leaver)).isEmpty();
        }

    }

    @Test
    void of_a_case_that_closes_before_its_week_is_never_asked_for() {
        this.work.at("2024-02-10T10:00");
        this.work.inOneStep(() -> {
            this.allocations.end(this.child, AllocationRole.LEAD);
            return null;
        });
        night("2024-03-29");
        assertThat(this.work.open(this.child)).isEmpty();
    }

}
