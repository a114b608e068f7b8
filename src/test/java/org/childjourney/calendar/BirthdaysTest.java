package org.childjourney.calendar;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BirthdaysTest {

    @ParameterizedTest(name = "born {0}, {1} years and {2} months: {3}")
    @CsvSource({ "2008-06-15, 18, 0, 2026-06-15", "2008-02-29, 18, 0, 2026-03-01", "2008-02-29, 20, 0, 2028-02-29",
            "2008-06-15, 17, 9, 2026-03-15", "2008-08-31, 17, 6, 2026-03-01", "2008-05-31, 17, 9, 2026-03-01",
            "2008-06-15, 0, 0, 2008-06-15" })
    void an_age_is_attained_at_the_beginning_of_the_birthday(LocalDate born, int years, int months,
            LocalDate expected) {
        assertThat(Birthdays.attains(born, years, months)).isEqualTo(expected);
        assertThat(Birthdays.lastDayBefore(born, years, months)).isEqualTo(expected.minusDays(1));
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({ "2008-06-15, 2026-06-14, 17", "2008-06-15, 2026-06-15, 18", "2008-06-15, 2026-06-16, 18",
            "2008-02-29, 2026-02-28, 17", "2008-02-29, 2026-03-01, 18", "2008-02-29, 2028-02-28, 19",
            "2008-02-29, 2028-02-29, 20", "2026-06-15, 2026-06-15, 0" })
    void age_is_counted_in_completed_years(LocalDate born, LocalDate day, int expected) {
        assertThat(Birthdays.ageOn(born, day)).isEqualTo(expected);
        assertThat(Birthdays.hasAttained(born, 18, day)).isEqualTo(expected >= 18);
    }

    @Test
    void nobody_has_an_age_before_being_born() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Birthdays.ageOn(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 14)));
        assertThatIllegalArgumentException().isThrownBy(() -> Birthdays.attains(LocalDate.of(2026, 6, 15), 17, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> Birthdays.attains(LocalDate.of(2026, 6, 15), -1));
    }

    @Test
    void a_pregnancy_is_measured_back_from_the_expected_date_of_birth() {
        var expected = LocalDate.of(2026, 9, 30);
        assertThat(Birthdays.weekOfPregnancy(expected, 40)).isEqualTo(expected);
        assertThat(Birthdays.weekOfPregnancy(expected, 34)).isEqualTo("2026-08-19");
        assertThatIllegalArgumentException().isThrownBy(() -> Birthdays.weekOfPregnancy(expected, 41));
    }

    @Property
    void the_age_changes_on_the_birthday_and_on_no_other_day(@ForAll("births") LocalDate born,
            @ForAll @IntRange(min = 1, max = 25) int years) {
        var birthday = Birthdays.attains(born, years);
        assertThat(Birthdays.ageOn(born, birthday)).isEqualTo(years);
        assertThat(Birthdays.ageOn(born, birthday.minusDays(1))).isEqualTo(years - 1);
    }

    @Property
    void who_was_born_earlier_attains_an_age_no_later(@ForAll("births") LocalDate one,
            @ForAll("births") LocalDate other, @ForAll @IntRange(max = 25) int years,
            @ForAll @IntRange(max = 11) int months) {
        var elder = one.isBefore(other) ? one : other;
        var younger = one.isBefore(other) ? other : one;
        assertThat(Birthdays.attains(elder, years, months))
            .isBeforeOrEqualTo(Birthdays.attains(younger, years, months));
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
            .between(LocalDate.of(1995, 1, 1).toEpochDay(), LocalDate.of(2045, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    }

}
