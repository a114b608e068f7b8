package org.childjourney.calendar;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads limits as people write them. */
final class TimeLimitText {

    private static final String UNITS = Arrays.stream(TimeLimit.Unit.values())
        .map((unit) -> unit.singular)
        .collect(Collectors.joining("|"));

    private static final Map<Pattern, Function<MatchResult, TimeLimit>> FORMS = Map.of(
            Pattern.compile("(\\d{1,4}) (" + UNITS + ")s?( beginning with the day| before)?"), TimeLimitText::period,
            Pattern.compile("court day (\\d{1,3})"), (m) -> new TimeLimit.CourtDay(number(m, 1)),
            Pattern.compile("((?:[01]\\d|2[0-3]):[0-5]\\d) next working day"),
            (m) -> new TimeLimit.NextWorkingDayAt(LocalTime.parse(m.group(1))), Pattern.compile("same day"),
            (m) -> new TimeLimit.SameDay(), Pattern.compile("at once"), (m) -> new TimeLimit.AtOnce(),
            Pattern.compile("by age (\\d{1,2})"), (m) -> new TimeLimit.ByAge(number(m, 1), 0),
            Pattern.compile("by age (\\d{1,2}) years (\\d{1,2}) months?"),
            (m) -> new TimeLimit.ByAge(number(m, 1), number(m, 2)), Pattern.compile("by (\\d{1,2}) weeks of pregnancy"),
            (m) -> new TimeLimit.ByPregnancyWeek(number(m, 1)), Pattern.compile("before (the .+)"),
            (m) -> new TimeLimit.BeforeEvent(m.group(1)));

    private TimeLimitText() {
    }

    static TimeLimit parse(String text) {
        var written = (text == null) ? "" : text.strip();
        for (var form : FORMS.entrySet()) {
            Matcher matcher = form.getKey().matcher(written);
            if (matcher.matches()) {
                return form.getValue().apply(matcher);
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a time limit. Write for example \"45 working days\""
                + ", \"26 weeks beginning with the day\", \"2 working days before\", \"court day 18\", \"same day\" "
                + "or \"by age 17 years 9 months\".");
    }

    private static TimeLimit period(MatchResult match) {
        var unit = Arrays.stream(TimeLimit.Unit.values())
            .filter((candidate) -> candidate.singular.equals(match.group(2)))
            .findFirst()
            .orElseThrow();
        var before = " before".equals(match.group(3));
        var amount = before ? -number(match, 1) : number(match, 1);
        return new TimeLimit.Period(amount, unit, match.group(3) != null && !before);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

}
