package org.childjourney.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.referral.RowsOfAChild;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;

/**
 * Years of a plan, lived day by day: the clock moves on, the timers of the day go off,
 * and people do what is due, on the last working day on which it is in time.
 */
@JourneyTest
class YearsOfAPlanTest {

    private static final LocalDate CONFERENCE = LocalDate.of(2026, 3, 18);

    /**
     * The visits of the first year, counted by hand on a wall calendar: Easter, the two
     * holidays of May, August and Christmas are not counted.
     */
    private static final List<String> VISITS_OF_YEAR_ONE = List.of("2026-04-01", "2026-04-17", "2026-05-01",
            "2026-05-18", "2026-06-02", "2026-06-16", "2026-06-30", "2026-07-14", "2026-07-28", "2026-08-11",
            "2026-08-25", "2026-09-09", "2026-09-23", "2026-10-07", "2026-10-21", "2026-11-04", "2026-11-18",
            "2026-12-02", "2026-12-16", "2027-01-04", "2027-01-18", "2027-02-01", "2027-02-15", "2027-03-01",
            "2027-03-15");

    @Autowired
    private AtWork work;

    @Autowired
    private ChildrenInProtection children;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private RowsOfAChild rows;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    /** What was done, on which day, and when it was due. */
    private record Done(String what, LocalDate on, LocalDate due) {
    }

    private final List<Done> done = new ArrayList<>();

    private LocalDate lastReview = LocalDate.MAX;

    @Test
    void two_years_bring_every_visit_core_group_check_and_review_on_its_day_and_leave_nothing_behind() {
        this.lastReview = LocalDate.of(2028, 3, 16);
        var child = this.children.onPlan();

        live(child, CONFERENCE.plusDays(1), this.lastReview);
        this.work.answer("team-manager", child, "confirm-end-of-plan",
                answers("oversight", "Nobody hurts her", "support", "The school nurse", "childTold", true));

        assertThat(days("visit-child").stream().map(LocalDate::toString)).startsWith(
                VISITS_OF_YEAR_ONE.toArray(String[]::new));
        followsTheLastBy("visit-child", (held) -> this.calendar.plusWorkingDays(held, 10));
        assertThat(days("hold-core-group")).first().isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(due("hold-core-group")).containsExactlyElementsOf(
                Stream.iterate(LocalDate.of(2026, 4, 1), (day) -> !day.isAfter(this.lastReview), (day) -> day.plusWeeks(4))
                    .toList());
        assertThat(days("hold-review-conference").stream().map(LocalDate::toString)).containsExactly("2026-06-18",
                "2026-12-18", "2027-06-18", "2027-12-17", "2028-03-16");
        assertThat(due("check-plan-midway").stream().map(LocalDate::toString)).containsExactly("2026-04-29",
                "2026-07-30", "2027-01-29", "2027-07-30", "2028-01-28");
        assertThat(days("consider-legal-gateway")).containsExactly(LocalDate.of(2027, 6, 18));

        nothingWasLateLostOrDoubled(child);
        nothingIsLeftBehind(child);
    }

    @Test
    void a_plan_rests_on_no_more_rows_of_the_engine_after_five_years_than_after_one() {
        var child = this.children.onPlan();

        live(child, CONFERENCE.plusDays(1), LocalDate.of(2027, 3, 22));
        var yearOne = atRest("a plan after one year", child);
        live(child, LocalDate.of(2027, 3, 23), LocalDate.of(2031, 3, 24));
        var yearFive = atRest("a plan after five years", child);

        assertThat(this.work.open(child)).contains("hold-core-group", "visit-child", "convene-conference");
        assertThat(yearOne).isLessThanOrEqualTo(40);
        assertThat(yearFive).isLessThanOrEqualTo(40);
    }

    private void live(CaseReference child, LocalDate from, LocalDate until) {
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            this.work.at(day + "T00:05");
            timersGoOff(child);
            if (this.calendar.isWorkingDay(day)) {
                this.work.at(day + "T16:00");
                for (var task = nextToDo(child, day); task != null; task = nextToDo(child, day)) {
                    this.done.add(new Done(task.getTaskDefinitionKey(), day, dueOn(task)));
                    this.work.answer(who(task), task, answered(task, day));
                    this.work.goOn(child);
                }
            }
        }
    }

    private void timersGoOff(CaseReference child) {
        for (var job = nextTimer(child); job != null; job = nextTimer(child)) {
            this.engine.getManagementService().executeJob(job);
            this.work.goOn(child);
        }
    }

    private String nextTimer(CaseReference child) {
        return this.jdbc.queryForList("""
                select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_
                where p.BUSINESS_KEY_ = ? and j.TYPE_ = 'timer' and j.DUEDATE_ <= ? order by j.DUEDATE_""",
                String.class, child.value(), ClockUtil.getCurrentTime())
            .stream()
            .findFirst()
            .orElse(null);
    }

    /** Whatever would be too late on the next working day. */
    private Task nextToDo(CaseReference child, LocalDate day) {
        return this.work.tasks(child)
            .stream()
            .filter((task) -> doneOn(task).isBefore(this.calendar.nextWorkingDay(day)))
            .findFirst()
            .orElse(null);
    }

    /** On which day a person does this task: when it is due, or as soon as it comes. */
    private LocalDate doneOn(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "convene-conference" -> reviewOn(task).minusWeeks(4);
            case "hold-review-conference" -> reviewOn(task);
            case "consider-legal-gateway", "visit-child", "hold-core-group", "check-plan-midway",
                    "share-report-with-family", "send-conference-record", "send-decisions", "write-conference-report" ->
                dueOn(task);
            default -> LocalDate.MIN;
        };
    }

    private LocalDate reviewOn(Task task) {
        var due = dueOn(task);
        var latest = due.isAfter(this.lastReview) ? this.lastReview : due;
        return this.calendar.isWorkingDay(latest) ? latest : this.calendar.minusWorkingDays(latest, 1);
    }

    private static LocalDate dueOn(Task task) {
        return (task.getDueDate() != null) ? WorkingCalendar.dateOf(task.getDueDate().toInstant()) : LocalDate.MIN;
    }

    private static String who(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "write-outline-plan", "check-plan-midway", "hold-review-conference" -> "child-protection-chair";
            case "send-decisions", "send-conference-record", "convene-conference" -> "conference-admin";
            case "write-conference-report" -> task.getTenantId();
            case "consider-legal-gateway" -> "service-manager";
            case "look-into-long-plan" -> "head-of-service";
            default -> "social-worker";
        };
    }

    private Map<String, Object> answered(Task task, LocalDate day) {
        var on = day.toString();
        return switch (task.getTaskDefinitionKey()) {
            case "write-outline-plan" -> ProtectionAnswers.outlined("2026-04-01", "2026-06-18");
            case "send-decisions" -> ProtectionAnswers.decisionsSent(on);
            case "send-conference-record" -> ProtectionAnswers.recordSent(on);
            case "hold-core-group" -> ProtectionAnswers.coreGroup(on, day.plusWeeks(4).toString(), "BETTER");
            case "visit-child" -> ProtectionAnswers.visited(on);
            case "check-plan-midway" -> ProtectionAnswers.midway();
            case "convene-conference" -> ProtectionAnswers.convened(reviewOn(task) + "T10:00");
            case "share-report-with-family" -> ProtectionAnswers.shared(on);
            case "write-conference-report" -> answers("writtenBy", "Mimosa Teacher", "directContact", true, "goingWell",
                    "She learns well", "worries", "Tired on Mondays", "childsWords", "I am fine", "judgement", "PLAN",
                    "why", "It is not steady yet", "sharedWithFamily", true, "attends", true);
            case "hold-review-conference" -> ProtectionAnswers.review(on, day.equals(this.lastReview) ? "END_NFA"
                    : "CONTINUE");
            case "consider-legal-gateway" -> answers("decision", "NOT_NOW", "rationale", "It gets better");
            case "look-into-long-plan" -> answers("findings", "The plan is right", "action", "Weekly visits", "decision",
                    "NOT_NOW");
            default -> throw new AssertionError("nobody expected " + task.getTaskDefinitionKey());
        };
    }

    private List<LocalDate> days(String what) {
        return this.done.stream().filter((step) -> step.what().equals(what)).map(Done::on).toList();
    }

    private List<LocalDate> due(String what) {
        return this.done.stream().filter((step) -> step.what().equals(what)).map(Done::due).toList();
    }

    private void followsTheLastBy(String what, UnaryOperator<LocalDate> rule) {
        var last = CONFERENCE;
        for (var step : this.done.stream().filter((one) -> one.what().equals(what)).toList()) {
            assertThat(step.due()).as("%s after %s", what, last).isEqualTo(rule.apply(last));
            last = step.on();
        }
    }

    private void nothingWasLateLostOrDoubled(CaseReference child) {
        assertThat(this.deadlines.all(child)).allSatisfy((clock) -> {
            assertThat(clock.isRunning()).as(clock.clockId()).isFalse();
            assertThat(clock.breachedAt()).as(clock.clockId()).isNull();
        });
        assertThat(this.deadlines.escalations(child)).isEmpty();
        // the last of each was not met: the plan ended before it was due
        assertThat(clocks(child, "protection-cp-visit")).hasSize(days("visit-child").size() + 1);
        assertThat(clocks(child, "protection-core-group-interval")).hasSize(days("hold-core-group").size());
        assertThat(this.jdbc.queryForList("""
                select v.visited_on from protection_visit v join protection_case c on c.id = v.case_id
                where c.case_reference = ? order by v.visited_on""", LocalDate.class, child.value()))
            .containsExactlyElementsOf(days("visit-child"));
    }

    private List<RunningClock> clocks(CaseReference child, String id) {
        return this.deadlines.all(child).stream().filter((clock) -> clock.clockId().equals(id)).toList();
    }

    private void nothingIsLeftBehind(CaseReference child) {
        assertThat(this.work.processes(child)).isEmpty();
        assertThat(this.rows.engineRows(instances(child))).isEmpty();
        assertThat(this.jdbc.queryForObject("select count(*) from protection_case where case_reference = ? "
                + "and closed_at is null", Long.class, child.value()))
            .isZero();
        assertThat(this.jdbc.queryForObject("select count(*) from active_journey where case_reference = ?", Long.class,
                child.value()))
            .isZero();
    }

    private long atRest(String state, CaseReference child) {
        var counts = new LinkedHashMap<>(this.rows.engineRows(instances(child)));
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%-26s %3d rows: %s %s%n", state, total, counts, this.work.open(child));
        return total;
    }

    /** All that ever were, over or not. */
    private List<String> instances(CaseReference child) {
        return this.engine.getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .map(HistoricProcessInstance::getId)
            .toList();
    }

}
