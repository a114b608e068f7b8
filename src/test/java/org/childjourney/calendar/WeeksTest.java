package org.childjourney.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WeeksTest {

    @ParameterizedTest
    @CsvSource({ "2026-03-09, 1", "2026-03-15, 1", "2026-03-16, 2", "2026-06-28, 16", "2026-06-29, 17" })
    void are_counted_from_one_in_steps_of_seven_days(LocalDate day, int week) {
        assertThat(Weeks.number(LocalDate.of(2026, 3, 9), day)).isEqualTo(week);
    }

    @Test
    void do_not_begin_before_the_first_day() {
        assertThatThrownBy(() -> Weeks.number(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 8)))
            .hasMessageContaining("2026-03-08");
    }

}
