package org.childjourney.calendar;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.england();

    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvSource({ "2026-02-02, 45, 2026-04-08", "2026-12-15, 15, 2027-01-08", "2026-12-23, 10, 2027-01-11",
            "2026-12-24, 1, 2026-12-29" })
    void counts_as_the_practice_lead_does_on_the_wall_calendar(LocalDate trigger, int days, LocalDate expected) {
        assertThat(this.calendar.plusWorkingDays(trigger, days)).isEqualTo(expected);
    }

}
