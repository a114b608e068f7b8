package org.childjourney.protection;

import java.time.Instant;

import org.childjourney.AtWork;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How long an emergency protection order can run (Children Act 1989 section 45). */
class Section45Test {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.england();

    private static Instant at(String inEngland) {
        return AtWork.moment(inEngland);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # an ordinary order: eight days from its hour
            2026-06-01T16:00, 2026-06-09T16:00
            # across the end of summer time the hour on the clock counts
            2026-10-20T09:00, 2026-10-28T09:00
            # in the night: the eighth day is whole
            2026-06-01T00:00, 2026-06-09T00:00
            # the eighth day is a Sunday: noon on Monday, or its hour if that is later
            2026-06-07T09:00, 2026-06-15T12:00
            2026-06-07T16:00, 2026-06-15T16:00
            # the eighth day is Christmas Day of 2026, a Friday: noon on Tue 29 Dec, the bank holiday between
            2026-12-18T15:00, 2026-12-29T12:00
            # the eighth day is Good Friday: noon on Saturday is no public holiday
            2026-03-27T09:00, 2026-04-04T12:00
            """)
    void ends_after_eight_days_with_the_noon_rule(String made, String latest) {
        assertThat(Section45.latestEnd(at(made), null, CALENDAR)).isEqualTo(at(latest));
        assertThatNoException().isThrownBy(() -> Section45.requireEnd("endsAt", at(made), null, at(latest), CALENDAR));
        assertThatThrownBy(() -> Section45.requireEnd("endsAt", at(made), null, at(latest).plusSeconds(1), CALENDAR))
            .isInstanceOf(Refused.class)
            .hasMessageContaining("section 45: 8 days");
    }

    @Test
    void on_the_application_of_the_police_ends_eight_days_beginning_with_the_first_in_police_protection() {
        var taken = at("2026-06-01T22:00");
        assertThat(Section45.latestEnd(at("2026-06-03T16:00"), taken, CALENDAR)).isEqualTo(AtWork.endOf("2026-06-08"));
        assertThatThrownBy(
                () -> Section45.requireEnd("endsAt", at("2026-06-03T16:00"), taken, at("2026-06-09T00:00"), CALENDAR))
            .hasMessageContaining("beginning with the first day in police protection");
    }

    @Test
    void is_not_made_before_the_police_took_the_child() {
        assertThatThrownBy(() -> Section45.requireEnd("endsAt", at("2026-06-03T16:00"), at("2026-06-03T16:01"),
                at("2026-06-09T16:00"), CALENDAR))
            .hasMessageContaining("before the child was taken into police protection");
    }

    @Test
    void does_not_end_before_it_was_made() {
        assertThatThrownBy(
                () -> Section45.requireEnd("endsAt", at("2026-06-01T16:00"), null, at("2026-06-01T16:00"), CALENDAR))
            .hasMessageContaining("before it was made");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-16T16:00, ''
            2026-06-16T16:01, by 7 days at most
            2026-06-09T16:00, runs until
            2026-06-08T16:00, runs until
            """)
    void is_extended_by_seven_days_at_most(String newEnd, String sentence) {
        var endsNow = at("2026-06-09T16:00");
        if (sentence.isEmpty()) {
            assertThatNoException().isThrownBy(() -> Section45.requireExtension(endsNow, endsNow, at(newEnd)));
        }
        else {
            assertThatThrownBy(() -> Section45.requireExtension(endsNow, endsNow, at(newEnd)))
                .hasMessageContaining(sentence);
        }
    }

    @Test
    void is_not_extended_once_it_has_ended() {
        var endsNow = at("2026-06-09T16:00");
        assertThatThrownBy(() -> Section45.requireExtension(endsNow.plusSeconds(1), endsNow, at("2026-06-12T16:00")))
            .hasMessageContaining("had ended on Tue 9 Jun 2026, 16:00");
    }

}
