package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.AtWork;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.HowStopped;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.referral.RowsOfAChild;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.but;

/**
 * Two years of a child in care, day by day: everybody does what is due on the last day on
 * which it is in time, except once, and the engine's timers go off when they are due.
 */
class TwoYearsInCareTest extends CareTest {

    private static final String VISIT = "visit-looked-after-child";

    private static final String REVIEW = "hold-care-review";

    private static final String HEALTH = "arrange-health-assessment";

    private static final String EDUCATION = "agree-education-plan";

    private static final String PLAN = "prepare-care-plan";

    private static final Set<String> ALL_THAT_IS_DUE = Set.of(VISIT, REVIEW, HEALTH, EDUCATION, PLAN);

    private static final int MOST_ROWS = 40;

    private static final LocalDate LATE = LocalDate.of(2026, 7, 13);

    private static final LocalDate MOVE = LocalDate.of(2027, 2, 1);

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RowsOfAChild rows;

    private final Iterator<String> terms = List
        .of("2026-07-17", "2026-12-18", "2027-04-01", "2027-07-20", "2027-12-17", "2028-03-31")
        .iterator();

    private final Map<String, List<LocalDate>> done = new HashMap<>();

    @Test
    void come_due_on_the_right_days_and_leave_nothing_behind() {
        fostered();
        var last = LocalDate.of(2028, 3, 1);
        for (var day = LocalDate.of(2026, 3, 2); !day.isAfter(last); day = day.plusDays(1)) {
            this.work.at(day + "T12:00");
            timersGoOff();
            eachKindOfWorkIsOpenOnce();
            whatIsDueIsDone(day);
            if (day.equals(MOVE)) {
                theChildMoves();
            }
            if (day.getDayOfYear() == 300) {
                assertThat(atRest(day.toString())).isLessThanOrEqualTo(MOST_ROWS);
            }
        }

        assertThat(this.done.get(VISIT)).containsExactlyElementsOf(visits(last));
        assertThat(this.done.get(REVIEW))
            .containsExactlyElementsOf(days("2026-03-30", "2026-06-30", "2026-12-30", "2027-06-30", "2027-12-30"));
        assertThat(this.done.get(HEALTH)).containsExactlyElementsOf(days("2026-03-30", "2027-03-30"));
        assertThat(this.done.get(EDUCATION)).containsExactlyElementsOf(
                days("2026-03-16", "2026-07-17", "2026-12-18", "2027-04-01", "2027-07-20", "2027-12-17"));
        assertThat(this.done.get(PLAN)).containsExactlyElementsOf(days("2026-03-16"));
        onlyTheOneVisitWasLate();
        careEnds();
        nothingIsLeftBehind();
    }

    /**
     * A week after each placement, and then six weeks after each visit, also a late one.
     */
    private static List<LocalDate> visits(LocalDate last) {
        var visits = new ArrayList<LocalDate>();
        for (var due = LocalDate.of(2026, 3, 9); !due.isAfter(last); due = due.plusWeeks(6)) {
            if (due.isAfter(MOVE) && visits.get(visits.size() - 1).isBefore(MOVE)) {
                due = MOVE.plusWeeks(1);
            }
            due = due.equals(LATE) ? due.plusDays(4) : due;
            visits.add(due);
        }
        return visits;
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private void timersGoOff() {
        for (var due = timers(); !due.isEmpty(); due = timers()) {
            this.jobs.executeJob(due.get(0));
            this.work.goOn(this.child);
        }
    }

    private List<String> timers() {
        return instances().stream()
            .flatMap((instance) -> this.jobs.createJobQuery()
                .processInstanceId(instance)
                .timers()
                .duedateLowerThan(Date.from(this.work.now()))
                .list()
                .stream())
            .map((job) -> job.getId())
            .toList();
    }

    private List<String> instances() {
        return this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(this.child.value())
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .toList();
    }

    private void eachKindOfWorkIsOpenOnce() {
        assertThat(this.work.open(this.child)).contains(VISIT, REVIEW, HEALTH, EDUCATION)
            .filteredOn((task) -> !task.equals("answer-breach"))
            .doesNotHaveDuplicates();
    }

    private void whatIsDueIsDone(LocalDate day) {
        for (var task : this.work.tasks(this.child)) {
            var kind = task.getTaskDefinitionKey();
            if (ALL_THAT_IS_DUE.contains(kind) && isToBeDone(task, kind, day)) {
                answer(kind, day);
                this.done.computeIfAbsent(kind, (any) -> new ArrayList<>()).add(day);
            }
        }
    }

    private static boolean isToBeDone(Task task, String kind, LocalDate day) {
        var due = (task.getDueDate() != null) ? WorkingCalendar.dateOf(task.getDueDate().toInstant()) : null;
        return day.equals(LATE.equals(due) && VISIT.equals(kind) ? LATE.plusDays(4) : due);
    }

    private void answer(String kind, LocalDate day) {
        var on = day.toString();
        switch (kind) {
            case VISIT -> answer("social-worker", kind, CareAnswers.visited(on));
            case REVIEW -> answer("iro", kind, CareAnswers.reviewed(on, day.plusMonths(3).toString()));
            case HEALTH -> answer("social-worker", kind, CareAnswers.healthy(on, "DOCTOR"));
            case EDUCATION -> answer("virtual-school", kind, CareAnswers.learning(on, this.terms.next()));
            case PLAN -> {
                answer("social-worker", kind, CareAnswers.planned(on));
                answer("social-worker", "give-care-plan", CareAnswers.planGiven(on));
            }
            default -> throw new AssertionError(kind + " is due on " + day);
        }
    }

    private void theChildMoves() {
        start("social-worker", "record-care-change",
                but(CareAnswers.change(this.child.value(), "MOVED"), "changedOn", MOVE.toString(), "placementType",
                        "U4", "placementProvider", "PR4", "placementAddress", "Reed Carerly, 2 Invented Lane",
                        "approval", "FULL", "sameCarers", false, "reasonPlacementChange", "CARPL"));
    }

    private void onlyTheOneVisitWasLate() {
        var clocks = this.deadlines.all(this.child);
        assertThat(clocks.stream().filter((clock) -> clock.stoppedHow() == HowStopped.DONE))
            .allSatisfy((clock) -> assertThat(clock.stoppedAt()).as(clock.clockId() + " " + clock.dueAt())
                .isBeforeOrEqualTo(WorkingCalendar.dateOf(clock.dueAt()).equals(LATE)
                        ? AtWork.endOf(LATE.plusDays(4).toString()) : clock.dueAt()));
        assertThat(clocks).extracting(RunningClock::breachedAt).filteredOn((breach) -> breach != null).hasSize(1);
        assertThat(this.deadlines.escalations(this.child)).extracting((told) -> told.raisedTo())
            .containsExactly("iro", "service-manager", "head-of-service");
    }

    private void careEnds() {
        start("social-worker", "end-of-care", CareAnswers.endProposed(this.child.value(), "E4A"));
        answer("head-of-service", this.child, "agree-to-end-of-care", CareAnswers.endAgreed());
        answer("social-worker", this.child, "confirm-end-of-care", CareAnswers.endConfirmed("2028-03-01"));
    }

    private void nothingIsLeftBehind() {
        assertThat(this.work.processes(this.child)).isEmpty();
        assertThat(this.work.clocks(this.child)).isEmpty();
        assertThat(this.rows.engineRows(everInstances())).isEmpty();
        assertThat(this.children.episodes(this.child)).extracting(CareEpisode::reasonCeased)
            .containsExactly("X1", "E4A");
    }

    private List<String> everInstances() {
        return this.work.history(this.child);
    }

    private long atRest(String when) {
        var counts = this.rows.engineRows(instances());
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("in care, %s %3d rows: %s%n", when, total, counts);
        return total;
    }

    @Test
    void rest_on_at_most_forty_rows_of_the_engine_also_where_more_is_asked_for() {
        inCare(this.child, became("2026-03-02", "C2", "P1", "PR0"));
        assertThat(atRest("with parents")).isLessThanOrEqualTo(MOST_ROWS);
        var unregistered = born("2012-05-14");
        this.child = unregistered;
        as("team-manager", () -> this.children.begin(unregistered, new BecameLookedAfter(LocalDate.of(2026, 3, 2), "V2",
                "K2", "PR4", "A flat with staff", null, false, true, "No home was found tonight")));
        this.work.begin(unregistered, "became-looked-after");
        answer("team-manager", unregistered, "accept-looked-after-child", CareAnswers.ACCEPTED);
        assertThat(ofTheJourney(unregistered)).isLessThanOrEqualTo(MOST_ROWS);
    }

    /** The search beside it is a process of its own, which ends with the move. */
    private long ofTheJourney(CaseReference child) {
        var journey = this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey(JOURNEY)
            .singleResult();
        var counts = this.rows.engineRows(List.of(journey.getId()));
        System.out.printf("in care, not registered: %s%n", counts);
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

}
