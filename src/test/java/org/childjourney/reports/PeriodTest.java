package org.childjourney.reports;

import java.time.Instant;
import java.time.LocalDate;

import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 8);

    @ParameterizedTest
    @CsvSource({ "2026-01-01, 2026-03-31, 2026-01-01, 2026-03-31", "1/1/2026, 31/03/2026, 2026-01-01, 2026-03-31",
            "2026-01-01, 2026-01-01, 2026-01-01, 2026-01-01", "2021-04-09, 2026-04-08, 2021-04-09, 2026-04-08",
            ", , 2026-01-09, 2026-04-08", ", 2026-03-31, 2026-01-01, 2026-03-31",
            "2026-03-01, , 2026-03-01, 2026-04-08", "2025-01-01, , 2025-01-01, 2025-03-31",
            "2027-01-01, , 2027-01-01, 2027-03-31", ", 2026-02-28, 2025-12-01, 2026-02-28" })
    void is_as_it_was_asked_for_or_three_months(String from, String to, LocalDate first, LocalDate last) {
        assertThat(Period.asked(from, to, TODAY)).isEqualTo(new Period(first, last));
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-31, 2026-03-30, to, before it begins", "2021-04-08, 2026-04-08, to, at most 5 years",
            "yesterday, 2026-03-31, from, not a day", "2026-02-29, 2026-03-31, from, not a day",
            "2026-01-01, 31.03.2026, to, not a day", "29/2/2026, 31/3/2026, from, not a day",
            "0001-01-01, 2026-03-31, from, Choose a day", ", 9999-12-31, to, Choose a day",
            "1999-12-31, , from, Choose a day" })
    void that_cannot_be_is_refused_by_its_field(String from, String to, String field, String sentence) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Period.asked(from, to, TODAY))
            .withMessageContaining(sentence)
            .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void begins_and_ends_at_midnight_in_england_also_when_the_clocks_change() {
        var summer = new Period(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29));
        assertThat(summer.begins()).isEqualTo(Instant.parse("2026-03-29T00:00:00Z"));
        assertThat(summer.ends()).isEqualTo(Instant.parse("2026-03-29T23:00:00Z"));
    }

    @Test
    void has_months_of_which_the_first_and_the_last_are_cut() {
        assertThat(new Period(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 2, 10)).months()).containsExactly(
                new Period(LocalDate.of(2025, 12, 20), LocalDate.of(2025, 12, 31)),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 10)));
        assertThat(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 2, 10)).months()).hasSize(12)
            .endsWith(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 10)));
    }

    @Test
    void contains_its_first_and_its_last_day() {
        var period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        assertThat(period.contains(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(period.contains(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(period.contains(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(period.days()).isEqualTo(90);
    }

}
