package org.childjourney.calendar;

import java.time.Instant;
import java.time.LocalDateTime;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimeLimitTest {

    private static final String[] TEXTS = { "4 hours", "1 hour", "24 hours before", "45 working days", "1 working day",
            "2 working days before", "7 business days before", "56 calendar days", "8 weeks",
            "26 weeks beginning with the day", "56 calendar days beginning with the day", "3 months", "3 months before",
            "court day 18", "09:00 next working day", "same day", "at once" };

    private final WorkingCalendar calendar = WorkingCalendar.england();

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({ "45 working days, 2026-02-02T23:59, 2026-04-08T23:59:59",
            "2 working days before, 2026-06-10T10:00, 2026-06-08T23:59:59",
            "2 business days before, 2026-06-10T10:00, 2026-06-08T23:59:59",
            // hours are real hours: the clocks go forward on 29 March and back on 25
            // October 2026
            "72 hours, 2026-03-28T12:00, 2026-03-31T13:00", "72 hours, 2026-10-24T12:00, 2026-10-27T11:00",
            "4 hours, 2026-12-24T23:00, 2026-12-25T03:00", "24 hours before, 2026-06-10T10:00, 2026-06-09T10:00",
            // months end with the month
            "3 months, 2026-11-30T09:00, 2027-02-28T23:59:59", "6 months, 2027-08-31T09:00, 2028-02-29T23:59:59",
            "3 months before, 2026-05-31T00:00, 2026-02-28T23:59:59",
            "12 months, 2028-02-29T09:00, 2029-02-28T23:59:59", "6 weeks, 2026-06-01T10:00, 2026-07-13T23:59:59",
            "7 calendar days, 2026-06-01T10:00, 2026-06-08T23:59:59",
            "0 calendar days, 2026-06-01T00:00, 2026-06-01T23:59:59",
            // beginning with the day
            "26 weeks beginning with the day, 2026-06-01T10:00, 2026-11-29T23:59:59",
            "56 calendar days beginning with the day, 2026-06-01T10:00, 2026-07-26T23:59:59",
            "3 months beginning with the day, 2026-06-01T10:00, 2026-08-31T23:59:59",
            "court day 12, 2026-03-25T11:00, 2026-04-13T23:59:59",
            "09:00 next working day, 2026-06-05T18:00, 2026-06-08T09:00",
            "09:00 next working day, 2026-06-06T03:00, 2026-06-08T09:00",
            "09:00 next working day, 2026-06-09T02:00, 2026-06-09T09:00",
            "09:00 next working day, 2026-06-09T09:00, 2026-06-10T09:00",
            "same day, 2026-12-25T08:00, 2026-12-25T23:59:59", "at once, 2026-06-01T10:15, 2026-06-01T10:15",
            "by age 17 years 9 months, 2008-06-15T00:00, 2026-03-14T23:59:59",
            "by age 18, 2008-02-29T00:00, 2026-02-28T23:59:59",
            "by 34 weeks of pregnancy, 2026-09-30T00:00, 2026-08-19T23:59:59",
            "before the discharge from hospital, 2026-06-04T14:00, 2026-06-04T14:00" })
    void ends_at(String limit, String from, String due) {
        assertThat(TimeLimit.parse(limit).due(london(from), this.calendar)).isEqualTo(london(due));
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({ "court day 12, 2026-03-25T11:00, 2026-04-13T00:00",
            "5 working days, 2026-06-01T11:00, 2026-06-08T00:00", "3 months before, 2026-06-15T00:00, 2026-03-15T00:00",
            "24 hours, 2026-06-01T11:00, 2026-06-02T11:00", "at once, 2026-06-01T11:00, 2026-06-01T11:00" })
    void as_the_earliest_opens_at(String limit, String from, String opens) {
        assertThat(TimeLimit.parse(limit).opens(london(from), this.calendar)).isEqualTo(london(opens));
    }

    @ParameterizedTest
    @ValueSource(strings = { "4 hours", "1 hour", "24 hours before", "45 working days", "1 working day",
            "2 working days before", "56 calendar days beginning with the day", "26 weeks beginning with the day",
            "3 months before", "court day 18", "09:00 next working day", "same day", "at once", "by age 18",
            "by age 17 years 9 months", "by age 17 years 1 month", "by 34 weeks of pregnancy",
            "before the discharge from hospital" })
    void says_itself_in_the_words_it_was_written_in(String text) {
        assertThat(TimeLimit.parse(text).inWords()).isEqualTo(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = { "soon", "45", "working days", "-2 working days", "4 hours beginning with the day",
            "2 working days beginning with the day", "0 weeks beginning with the day", "court day 0",
            "25:00 next working day", "by age 17 years 12 months", "by 41 weeks of pregnancy", "before discharge",
            "99999 weeks", "1.5 hours" })
    void what_is_no_limit_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.parse(text));
    }

    @Test
    void says_what_it_is_measured_from() {
        assertThat(TimeLimit.parse("45 working days").measuredFrom()).isEqualTo(TimeLimit.Anchor.TRIGGER);
        assertThat(TimeLimit.parse("by age 18").measuredFrom()).isEqualTo(TimeLimit.Anchor.BIRTH);
        assertThat(TimeLimit.parse("by 34 weeks of pregnancy").measuredFrom())
            .isEqualTo(TimeLimit.Anchor.EXPECTED_BIRTH);
        assertThat(TimeLimit.parse("before the discharge from hospital").measuredFrom())
            .isEqualTo(TimeLimit.Anchor.EVENT);
    }

    @Test
    void knows_whether_holidays_are_left_out() {
        assertThat(TimeLimit.parse("45 working days").countsWorkingDays()).isTrue();
        assertThat(TimeLimit.parse("court day 12").countsWorkingDays()).isTrue();
        assertThat(TimeLimit.parse("6 weeks").countsWorkingDays()).isFalse();
    }

    @Property
    void a_later_trigger_is_never_due_earlier(@ForAll("limits") TimeLimit limit, @ForAll("moments") Instant one,
            @ForAll("moments") Instant other) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;
        assertThat(limit.due(earlier, this.calendar)).isBeforeOrEqualTo(limit.due(later, this.calendar));
    }

    @Property
    void a_limit_forward_is_never_due_before_its_trigger(@ForAll("limits") TimeLimit limit,
            @ForAll("moments") Instant trigger) {
        var due = limit.due(trigger, this.calendar);
        if (limit.inWords().endsWith("before")) {
            assertThat(due).isBeforeOrEqualTo(WorkingCalendar.endOf(WorkingCalendar.dateOf(trigger)));
        }
        else {
            assertThat(due).isAfterOrEqualTo(trigger);
        }
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.of(TEXTS).map(TimeLimit::parse);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
            .between(london("2000-01-01T00:00").getEpochSecond() / 60, london("2060-12-31T00:00").getEpochSecond() / 60)
            .map((minute) -> Instant.ofEpochSecond(minute * 60));
    }

    private static Instant london(String time) {
        return LocalDateTime.parse(time).atZone(WorkingCalendar.LONDON).toInstant();
    }

}
