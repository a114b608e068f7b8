package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan that goes on for years stays cheap, loses nothing and leaves nothing behind. */
@JourneyTest
class ChildInNeedOverYearsTest {

    private static final Map<String, String> TABLES = Map.of("ACT_RU_EXECUTION", "PROC_INST_ID_ = ?", "ACT_RU_TASK",
            "PROC_INST_ID_ = ?", "ACT_RU_VARIABLE", "PROC_INST_ID_ = ?", "ACT_RU_JOB", "PROCESS_INSTANCE_ID_ = ?",
            "ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_ = ?", "ACT_RU_INCIDENT", "PROC_INST_ID_ = ?", "ACT_RU_IDENTITYLINK",
            "TASK_ID_ in (select ID_ from ACT_RU_TASK where PROC_INST_ID_ = ?)");

    @Autowired
    private AtWork work;

    @Autowired
    private ProtectedChildren children;

    @Autowired
    private PassingDays days;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcTemplate database;

    private CaseReference child;

    @BeforeEach
    void aPlanBegins() {
        this.work.at("2026-02-02T10:00");
        this.child = this.children.referredOn("2026-02-02");
        this.work.at("2026-03-02T10:00");
        this.work.begin(this.child, "child-in-need-plan-required");
        this.work.answer("team-manager", this.child, "accept-child-in-need", CinAnswers.accepted());
        this.work.answer("social-worker", this.child, "arrange-first-meeting", CinAnswers.booked("2026-03-10"));
        this.work.answer("social-worker", this.child, "arrange-first-meeting", CinAnswers.confirmed("2026-03-10"));
        this.work.at("2026-03-10T16:00");
        this.work.answer("social-worker", this.child, "hold-first-meeting",
                CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"));
    }

    private long rows() {
        return this.database
            .queryForList("select distinct PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", String.class,
                    this.child.value())
            .stream()
            .mapToLong((instance) -> TABLES.entrySet()
                .stream()
                .mapToLong((table) -> this.database.queryForObject(
                        "select count(*) from %s where %s".formatted(table.getKey(), table.getValue()), Long.class,
                        instance))
                .sum())
            .sum();
    }

    private List<LocalDate> dueDays(String clockId) {
        return this.deadlines.all(this.child)
            .stream()
            .filter((clock) -> clock.clockId().equals(clockId))
            .map(RunningClock::dueAt)
            .map(WorkingCalendar::dateOf)
            .toList();
    }

    /** Everything is done on the day on which it is due, until that day. */
    private void liveUntil(String last) {
        var end = LocalDate.parse(last);
        while (this.days.today().isBefore(end)) {
            this.days.until(this.child, this.days.today().plusDays(1).toString());
            var today = this.days.today().toString();
            if (this.work.open(this.child).contains("review-long-plan")) {
                this.work.answer("team-manager", this.child, "review-long-plan", CinAnswers.lookedAt());
            }
            if (due("referral-cin-visit")) {
                this.work.answer("social-worker", this.child, "visit-child-in-need", CinAnswers.seen(today));
            }
            if (due("referral-cin-review")) {
                this.work.answer("social-worker", this.child, "review-child-in-need",
                        CinAnswers.reviewed(today, "CONTINUE", this.days.today().plusMonths(3).toString()));
            }
        }
    }

    private boolean due(String clockId) {
        return WorkingCalendar.dateOf(this.work.clock(this.child, clockId).dueAt()).equals(this.days.today());
    }

    @Test
    void every_visit_and_review_of_two_years_falls_due_on_its_day_and_nothing_is_late_lost_or_doubled() {
        assertThat(rows()).as("at the beginning").isLessThanOrEqualTo(30);
        liveUntil("2027-03-10");
        assertThat(rows()).as("rows at rest after a year").isLessThanOrEqualTo(30);
        liveUntil("2028-03-10");
        assertThat(rows()).as("rows at rest after two years").isLessThanOrEqualTo(30);

        var calendar = WorkingCalendar.england();
        var visits = new ArrayList<LocalDate>();
        for (var due = calendar.plusWorkingDays(LocalDate.of(2026, 3, 2), 20); visits.isEmpty()
                || !visits.get(visits.size() - 1).isAfter(LocalDate.of(2028, 3, 10)); due = calendar
                    .plusWorkingDays(due, 20)) {
            visits.add(due);
        }
        assertThat(dueDays("referral-cin-visit").stream().distinct()).containsExactlyElementsOf(visits);
        assertThat(dueDays("referral-cin-review")).containsExactly(LocalDate.of(2026, 4, 21), LocalDate.of(2026, 7, 21),
                LocalDate.of(2026, 10, 21), LocalDate.of(2027, 1, 21), LocalDate.of(2027, 4, 21),
                LocalDate.of(2027, 7, 21), LocalDate.of(2027, 10, 21), LocalDate.of(2028, 1, 21),
                LocalDate.of(2028, 4, 21));
        assertThat(this.deadlines.all(this.child)).noneMatch((clock) -> clock.breachedAt() != null);
        assertThat(this.deadlines.escalations(this.child)).isEmpty();
        assertThat(this.work.open(this.child)).containsExactly("review-child-in-need", "visit-child-in-need");

        this.work.answer("social-worker", this.child, "review-child-in-need",
                CinAnswers.reviewed("2028-03-10", "CLOSE", null));
        this.work.answer("team-manager", this.child, "authorise-ending", CinAnswers.closes("2028-03-10"));
        assertThat(rows()).as("rows of the engine at the end").isZero();
        assertThat(this.work.clocks(this.child)).isEmpty();
        assertThat(this.database.queryForObject("select count(*) from active_journey where case_reference = ?",
                Long.class, this.child.value()))
            .isZero();
    }

    @Test
    void a_visit_that_is_missed_is_late_and_the_next_is_due_from_the_day_it_was_made() {
        this.days.until(this.child, "2026-04-09");
        assertThat(this.work.clock(this.child, "referral-cin-visit").breachedAt())
            .isEqualTo(AtWork.endOf("2026-03-30"));
        this.work.answer("social-worker", this.child, "visit-child-in-need", CinAnswers.seen("2026-04-09"));
        assertThat(this.work.clock(this.child, "referral-cin-visit").dueAt()).isEqualTo(AtWork.endOf("2026-05-08"));
        assertThat(this.deadlines.escalations(this.child)).isNotEmpty()
            .allSatisfy((told) -> assertThat(told.resolvedAt()).isNotNull());
    }

}
