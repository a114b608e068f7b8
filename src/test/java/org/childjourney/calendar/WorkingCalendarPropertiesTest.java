package org.childjourney.calendar;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** The laws that counting working days obeys on every day. */
class WorkingCalendarPropertiesTest {

    private final WorkingCalendar calendar = WorkingCalendar.england();

    @Property
    void ends_on_a_working_day_strictly_after_the_trigger(@ForAll("days") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 300) int n) {
        var due = this.calendar.plusWorkingDays(trigger, n);
        assertThat(due).isAfter(trigger);
        assertThat(this.calendar.isWorkingDay(due)).isTrue();
    }

    @Property
    void counts_exactly_the_working_days_one_by_one(@ForAll("days") LocalDate trigger,
            @ForAll @IntRange(max = 90) int n) {
        var day = trigger;
        for (int counted = 0; counted < n;) {
            day = day.plusDays(1);
            if (this.calendar.isWorkingDay(day)) {
                counted++;
            }
        }
        assertThat(this.calendar.plusWorkingDays(trigger, n)).isEqualTo(day);
    }

    @Property
    void a_later_trigger_is_never_due_earlier(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other,
            @ForAll @IntRange(max = 300) int n) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;
        assertThat(this.calendar.plusWorkingDays(earlier, n))
            .isBeforeOrEqualTo(this.calendar.plusWorkingDays(later, n));
        assertThat(this.calendar.minusWorkingDays(earlier, n))
            .isBeforeOrEqualTo(this.calendar.minusWorkingDays(later, n));
    }

    @Property
    void a_longer_limit_is_due_later(@ForAll("days") LocalDate trigger, @ForAll @IntRange(max = 300) int n) {
        assertThat(this.calendar.plusWorkingDays(trigger, n + 1)).isAfter(this.calendar.plusWorkingDays(trigger, n));
    }

    @Property
    void two_limits_in_a_row_are_their_sum(@ForAll("days") LocalDate trigger, @ForAll @IntRange(max = 150) int first,
            @ForAll @IntRange(max = 150) int second) {
        assertThat(this.calendar.plusWorkingDays(this.calendar.plusWorkingDays(trigger, first), second))
            .isEqualTo(this.calendar.plusWorkingDays(trigger, first + second));
    }

    @Property
    void back_and_forth_leads_home_from_a_working_day(@ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 300) int n) {
        var working = this.calendar.workingDayOnOrAfter(day);
        assertThat(this.calendar.minusWorkingDays(this.calendar.plusWorkingDays(working, n), n)).isEqualTo(working);
        assertThat(this.calendar.plusWorkingDays(this.calendar.minusWorkingDays(working, n), n)).isEqualTo(working);
    }

    @Property
    void the_days_taken_are_the_days_allowed_on_the_last_day(@ForAll("days") LocalDate trigger,
            @ForAll @IntRange(max = 300) int n) {
        assertThat(this.calendar.workingDaysBetween(trigger, this.calendar.plusWorkingDays(trigger, n))).isEqualTo(n);
    }

    @Property
    void the_days_taken_are_counted_alike_in_both_directions_between_working_days(@ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        var from = this.calendar.workingDayOnOrAfter(one);
        var to = this.calendar.workingDayOnOrAfter(other);
        assertThat(this.calendar.workingDaysBetween(from, to)).isEqualTo(-this.calendar.workingDaysBetween(to, from));
    }

    @Property
    void every_weekday_passed_is_either_counted_or_named(@ForAll("days") LocalDate trigger,
            @ForAll @IntRange(max = 300) int n) {
        var due = this.calendar.plusWorkingDays(trigger, n);
        var weekdays = trigger.plusDays(1)
            .datesUntil(due.plusDays(1))
            .filter((day) -> day.getDayOfWeek().getValue() <= 5)
            .count();
        assertThat(n + this.calendar.holidaysNotCounted(trigger, due).size()).isEqualTo((int) weekdays);
    }

    @Property
    void the_courts_day_n_is_n_minus_1_business_days_after_issue(@ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 200) int n) {
        var issued = this.calendar.workingDayOnOrAfter(day);
        assertThat(this.calendar.courtDay(issued, n)).isEqualTo(this.calendar.plusWorkingDays(issued, n - 1));
        assertThat(this.calendar.isWorkingDay(this.calendar.courtDay(day, n))).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
            .between(LocalDate.of(1995, 1, 1).toEpochDay(), LocalDate.of(2070, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    }

}
