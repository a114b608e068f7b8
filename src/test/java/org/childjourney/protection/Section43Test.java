package org.childjourney.protection;

import org.childjourney.AtWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How long a child assessment order can run. */
class Section43Test {

    private static void requireEnd(String from, String end) {
        Section43.requireEnd("endsAt", AtWork.moment(from), AtWork.moment(end));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the date in the order is the first of the seven days
            2026-06-01T09:00, 2026-06-07T23:59
            # across the end of summer time
            2026-10-20T09:00, 2026-10-26T23:59
            # as short as the court likes
            2026-06-01T09:00, 2026-06-01T17:00
            """)
    void ends_within_seven_days_beginning_with_the_date_in_it(String from, String end) {
        assertThatNoException().isThrownBy(() -> requireEnd(from, end));
    }

    @ParameterizedTest
    @CsvSource({ "2026-06-01T09:00, 2026-06-08T00:00, until Sun 7 Jun 2026 at the latest",
            "2026-10-20T09:00, 2026-10-27T00:00, until Mon 26 Oct 2026 at the latest",
            "2026-06-01T09:00, 2026-06-01T09:00, cannot end before it begins" })
    void is_refused_beyond_what_the_court_can_order(String from, String end, String sentence) {
        assertThatThrownBy(() -> requireEnd(from, end)).hasMessageContaining(sentence);
    }

}
