package org.childjourney.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.england();

    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvSource({ "2026-02-02, 45, 2026-04-08", "2026-12-15, 15, 2027-01-08", "2026-12-23, 10, 2027-01-11",
            "2026-12-24, 1, 2026-12-29" })
    void counts_as_the_practice_lead_does_on_the_wall_calendar(LocalDate trigger, int days, LocalDate expected) {
        assertThat(this.calendar.plusWorkingDays(trigger, days)).isEqualTo(expected);
        assertThat(this.calendar.workingDaysBetween(trigger, expected)).isEqualTo(days);
    }

    @ParameterizedTest(name = "one working day from {0} ends on {1}")
    @CsvSource({
            // an ordinary week and its weekend
            "2026-06-04, 2026-06-05", "2026-06-05, 2026-06-08", "2026-06-06, 2026-06-08", "2026-06-07, 2026-06-08",
            // Easter
            "2026-04-01, 2026-04-02", "2026-04-02, 2026-04-07", "2026-04-03, 2026-04-07", "2026-04-06, 2026-04-07",
            "2026-04-07, 2026-04-08",
            // Christmas and New Year with Boxing Day on a Saturday
            "2026-12-23, 2026-12-24", "2026-12-24, 2026-12-29", "2026-12-25, 2026-12-29", "2026-12-26, 2026-12-29",
            "2026-12-28, 2026-12-29", "2026-12-31, 2027-01-04", "2027-01-01, 2027-01-04",
            // Christmas Day on a Saturday
            "2027-12-24, 2027-12-29", "2027-12-27, 2027-12-29",
            // a leap day
            "2028-02-28, 2028-02-29", "2028-02-29, 2028-03-01" })
    void a_trigger_is_day_0_whatever_day_it_is(LocalDate trigger, LocalDate expected) {
        assertThat(this.calendar.plusWorkingDays(trigger, 1)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}")
    @CsvSource({ "2026-06-10, 2, 2026-06-08", "2026-06-08, 1, 2026-06-05", "2026-06-07, 1, 2026-06-05",
            "2026-04-07, 1, 2026-04-02", "2026-12-29, 2, 2026-12-23", "2026-06-10, 0, 2026-06-10" })
    void counts_back_from_a_conference(LocalDate conference, int days, LocalDate expected) {
        assertThat(this.calendar.minusWorkingDays(conference, days)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({ "2026-06-05, 2026-06-08, 1", "2026-06-05, 2026-06-07, 0", "2026-06-08, 2026-06-08, 0",
            "2026-06-08, 2026-06-05, -1", "2026-04-02, 2026-04-07, 1" })
    void counts_the_working_days_taken(LocalDate trigger, LocalDate day, int expected) {
        assertThat(this.calendar.workingDaysBetween(trigger, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "issued {0}: court day {1} is {2}")
    @CsvSource({ "2026-06-01, 1, 2026-06-01", "2026-06-01, 2, 2026-06-02", "2026-03-25, 12, 2026-04-13",
            "2026-03-25, 18, 2026-04-21", "2026-06-06, 1, 2026-06-08", "2026-06-06, 2, 2026-06-09" })
    void the_court_counts_the_day_of_issue_as_day_1(LocalDate issued, int day, LocalDate expected) {
        assertThat(this.calendar.courtDay(issued, day)).isEqualTo(expected);
    }

    @Test
    void the_court_has_no_day_0() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.calendar.courtDay(LocalDate.of(2026, 6, 1), 0));
    }

    @ParameterizedTest(name = "last day {0}: {1}")
    @CsvSource({ "2026-06-10, 2026-06-10T22:59:59Z", "2026-06-14, 2026-06-15T11:00:00Z",
            "2026-06-13, 2026-06-13T22:59:59Z", "2026-04-03, 2026-04-04T11:00:00Z", "2026-04-05, 2026-04-07T11:00:00Z",
            "2026-12-25, 2026-12-29T12:00:00Z" })
    void an_emergency_order_that_would_end_on_a_public_holiday_ends_at_noon_of_the_next_other_day(LocalDate lastDay,
            Instant expected) {
        assertThat(this.calendar.latestEndOfEmergencyOrder(lastDay)).isEqualTo(expected);
    }

    @Test
    void days_end_a_second_before_midnight_in_London_in_summer_and_in_winter() {
        assertThat(WorkingCalendar.endOf(LocalDate.of(2026, 6, 1))).isEqualTo("2026-06-01T22:59:59Z");
        assertThat(WorkingCalendar.endOf(LocalDate.of(2026, 12, 1))).isEqualTo("2026-12-01T23:59:59Z");
        assertThat(WorkingCalendar.dateOf(Instant.parse("2026-06-01T23:30:00Z"))).isEqualTo("2026-06-02");
        assertThat(WorkingCalendar.startOf(LocalDate.of(2026, 6, 1))).isEqualTo("2026-05-31T23:00:00Z");
    }

    @Nested
    class Bank_holidays {

        @Test
        void are_those_that_the_government_publishes_for_every_published_year() throws Exception {
            Set<LocalDate> published = new TreeSet<>();
            try (var in = getClass().getResourceAsStream("/bank-holidays-england-and-wales.csv")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .skip(1)
                    .forEach((line) -> published.add(LocalDate.parse(line.substring(0, 10))));
            }
            assertThat(published).hasSizeGreaterThan(130);
            assertThat(between("2011-12-31", "2028-12-31")).extracting(NamedDay::date)
                .containsExactlyElementsOf(published);
        }

        @ParameterizedTest
        @CsvSource({ "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
                "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
                "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
                "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26" })
        void of_the_years_that_the_service_begins_with(int year, String days) {
            var expected = new ArrayList<LocalDate>();
            for (String day : days.split(" ")) {
                expected.add(LocalDate.parse(year + "-" + day));
            }
            assertThat(between((year - 1) + "-12-31", year + "-12-31")).extracting(NamedDay::date)
                .containsExactlyElementsOf(expected);
        }

        @Test
        void that_were_not_counted_are_named() {
            assertThat(between("2026-02-02", "2026-04-08")).extracting(NamedDay::name)
                .containsExactly("Good Friday", "Easter Monday");
            assertThat(between("2026-12-24", "2027-01-04")).extracting(NamedDay::name)
                .containsExactly("Christmas Day", "Boxing Day (substitute day)", "New Year's Day");
            assertThat(between("2026-05-01", "2026-09-01")).extracting(NamedDay::name)
                .containsExactly("Early May bank holiday", "Spring bank holiday", "Summer bank holiday");
        }

        @Test
        void on_the_first_day_are_not_among_those_skipped_after_it_and_on_the_last_they_are() {
            assertThat(between("2026-04-03", "2026-04-06")).extracting(NamedDay::name).containsExactly("Easter Monday");
            assertThat(between("2026-04-06", "2026-04-03")).isEmpty();
        }

        private List<NamedDay> between(String after, String upTo) {
            return WorkingCalendarTest.this.calendar.holidaysNotCounted(LocalDate.parse(after), LocalDate.parse(upTo));
        }

    }

    @Nested
    class One_off_days {

        private final NamedDay mourning = new NamedDay(LocalDate.of(2026, 6, 9), "Day of national mourning");

        @Test
        void move_what_is_due_and_are_named() {
            var changed = WorkingCalendar.england(List.of(this.mourning), List.of());
            assertThat(changed.plusWorkingDays(LocalDate.of(2026, 6, 8), 1)).isEqualTo("2026-06-10");
            assertThat(changed.holidayOn(this.mourning.date())).contains("Day of national mourning");
            assertThat(changed).isNotEqualTo(WorkingCalendarTest.this.calendar);
        }

        @Test
        void can_take_a_bank_holiday_away() {
            var changed = WorkingCalendar.england(List.of(), List.of(LocalDate.of(2026, 5, 4)));
            assertThat(changed.plusWorkingDays(LocalDate.of(2026, 5, 1), 1)).isEqualTo("2026-05-04");
            assertThat(changed.holidayOn(LocalDate.of(2026, 5, 4))).isEmpty();
        }

        @Test
        void on_a_weekend_change_nothing() {
            var changed = WorkingCalendar.england(List.of(new NamedDay(LocalDate.of(2026, 6, 6), "A Saturday")),
                    List.of());
            assertThat(changed).isEqualTo(WorkingCalendarTest.this.calendar)
                .hasSameHashCodeAs(WorkingCalendarTest.this.calendar);
        }

        @Test
        void that_contradict_the_calendar_are_refused() {
            var ordinary = List.of(LocalDate.of(2026, 6, 9));
            assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.england(List.of(), ordinary))
                .withMessageContaining("2026-06-09");
            var easter = LocalDate.of(2026, 4, 6);
            assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WorkingCalendar.england(List.of(new NamedDay(easter, "Easter Monday")), List.of(easter)))
                .withMessageContaining("both");
            assertThatIllegalArgumentException().isThrownBy(() -> new NamedDay(easter, " "));
        }

    }

    @Nested
    class A_date_beyond_the_calendar {

        @ParameterizedTest
        @ValueSource(strings = { "1989-12-31", "2076-01-01", "0226-06-01", "9999-12-31" })
        void is_refused_aloud(LocalDate date) {
            assertThatExceptionOfType(BeyondTheCalendar.class)
                .isThrownBy(() -> WorkingCalendarTest.this.calendar.plusWorkingDays(date, 1))
                .withMessageContaining("Check the year");
            assertThatExceptionOfType(BeyondTheCalendar.class)
                .isThrownBy(() -> WorkingCalendarTest.this.calendar.isWorkingDay(date));
        }

        @Test
        void is_refused_when_the_count_leads_there() {
            assertThatExceptionOfType(BeyondTheCalendar.class)
                .isThrownBy(() -> WorkingCalendarTest.this.calendar.plusWorkingDays(LocalDate.of(2075, 12, 31), 1));
            assertThatExceptionOfType(BeyondTheCalendar.class)
                .isThrownBy(() -> WorkingCalendarTest.this.calendar.minusWorkingDays(LocalDate.of(1990, 1, 2), 1));
            assertThatExceptionOfType(BeyondTheCalendar.class).isThrownBy(() -> WorkingCalendarTest.this.calendar
                .plusWorkingDays(LocalDate.of(2026, 1, 1), Integer.MAX_VALUE));
        }

        @Test
        void a_negative_count_is_refused_in_either_direction() {
            var day = LocalDate.of(2026, 6, 1);
            assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendarTest.this.calendar.plusWorkingDays(day, -1));
            assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendarTest.this.calendar.minusWorkingDays(day, -1));
        }

    }

}
