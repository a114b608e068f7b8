package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
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

/** Years of a child protection plan: what falls due, and what is left. */
@JourneyTest
class YearsOfAPlanTest {

    private static final LocalDate CONFERENCE = LocalDate.of(2026, 3, 18);

    /**
     * The visits of the first year, counted by hand on a wall calendar: Easter, the two
     * holidays of May, August and Christmas are not counted.
     */
    private static final String[] VISITS_OF_YEAR_ONE = { "2026-04-01", "2026-04-17", "2026-05-01", "2026-05-18",
            "2026-06-02", "2026-06-16", "2026-06-30", "2026-07-14", "2026-07-28", "2026-08-11", "2026-08-25",
            "2026-09-09", "2026-09-23", "2026-10-07", "2026-10-21", "2026-11-04", "2026-11-18", "2026-12-02",
            "2026-12-16", "2027-01-04", "2027-01-18", "2027-02-01", "2027-02-15", "2027-03-01", "2027-03-15" };

    @Autowired
    private AtWork work;

    @Autowired
    private ChildrenInProtection children;

    @Autowired
    private PlanDayByDay plan;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private RowsOfAChild rows;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void two_years_bring_every_visit_core_group_check_and_review_on_its_day_and_leave_nothing_behind() {
        var end = LocalDate.of(2028, 3, 16);
        var child = this.children.onPlan();
        var course = this.plan.of(child).endingOn(end, "END_NFA").until(end);

        assertThat(course.days("visit-child").stream().map(LocalDate::toString)).startsWith(VISITS_OF_YEAR_ONE);
        var last = CONFERENCE;
        for (var visit : course.steps("visit-child")) {
            assertThat(visit.due()).as("the visit after %s", last)
                .isEqualTo(this.calendar.plusWorkingDays(last, 10))
                .isEqualTo(visit.on());
            last = visit.on();
        }
        assertThat(course.due("hold-core-group")).isEqualTo(course.days("hold-core-group"))
            .containsExactlyElementsOf(
                    Stream.iterate(LocalDate.of(2026, 4, 1), (day) -> !day.isAfter(end), (day) -> day.plusWeeks(4))
                        .toList());
        assertThat(course.days("hold-review-conference").stream().map(LocalDate::toString))
            .containsExactly("2026-06-18", "2026-12-18", "2027-06-18", "2027-12-17", "2028-03-16");
        assertThat(course.due("hold-review-conference").stream().map(LocalDate::toString)).containsExactly("2026-06-18",
                "2026-12-18", "2027-06-18", "2027-12-18", "2028-06-17");
        assertThat(course.due("check-plan-midway").stream().map(LocalDate::toString)).containsExactly("2026-04-29",
                "2026-07-30", "2027-01-29", "2027-07-30", "2028-01-28");
        assertThat(course.due("consider-legal-gateway")).containsExactly(LocalDate.of(2027, 6, 18));
        assertThat(course.days("look-into-long-plan")).containsExactly(LocalDate.of(2027, 9, 20));

        nothingWasLateLostOrDoubled(child, course);
        nothingIsLeftBehind(child);
    }

    @Test
    void a_plan_rests_on_no_more_than_40_rows_of_the_engine_after_one_year_and_after_five() {
        var child = this.children.onPlan();
        var course = this.plan.of(child);

        course.until(LocalDate.of(2027, 3, 22));
        var yearOne = atRest("a plan after one year", child);
        course.until(LocalDate.of(2031, 3, 24));
        var yearFive = atRest("a plan after five years", child);

        assertThat(this.work.open(child)).contains("hold-core-group", "visit-child", "convene-conference");
        assertThat(yearOne).isLessThanOrEqualTo(40);
        assertThat(yearFive).isLessThanOrEqualTo(40);
    }

    private void nothingWasLateLostOrDoubled(CaseReference child, PlanDayByDay.Course course) {
        assertThat(this.deadlines.all(child)).allSatisfy((clock) -> {
            assertThat(clock.isRunning()).as(clock.clockId()).isFalse();
            assertThat(clock.breachedAt()).as(clock.clockId()).isNull();
        });
        assertThat(this.deadlines.escalations(child)).isEmpty();
        // the time to one more of each was running when the plan ended
        assertThat(clocks(child, "protection-cp-visit")).hasSize(course.days("visit-child").size() + 1);
        assertThat(clocks(child, "protection-core-group-10wd")).hasSize(1);
        assertThat(clocks(child, "protection-core-group-interval")).hasSize(course.days("hold-core-group").size());
        assertThat(this.jdbc.queryForList("""
                select v.visited_on from protection_visit v join protection_case c on c.id = v.case_id
                where c.case_reference = ? order by v.visited_on""", LocalDate.class, child.value()))
            .isEqualTo(course.days("visit-child"));
    }

    private List<RunningClock> clocks(CaseReference child, String id) {
        return this.deadlines.all(child).stream().filter((clock) -> clock.clockId().equals(id)).toList();
    }

    private void nothingIsLeftBehind(CaseReference child) {
        assertThat(this.work.processes(child)).isEmpty();
        assertThat(this.rows.engineRows(instances(child))).isEmpty();
        for (var row : List.of("protection_case where closed_at is null and case_reference = ?",
                "active_journey where case_reference = ?")) {
            assertThat(this.jdbc.queryForObject("select count(*) from " + row, Long.class, child.value())).as(row)
                .isZero();
        }
    }

    private long atRest(String state, CaseReference child) {
        var counts = this.rows.engineRows(instances(child));
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%-26s %3d rows: %s %s%n", state, total, counts, this.work.open(child));
        return total;
    }

    /** All that ever were, over or not. */
    private List<String> instances(CaseReference child) {
        return this.history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .map(HistoricProcessInstance::getId)
            .toList();
    }

}
