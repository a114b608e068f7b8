package org.childjourney.preproceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.charts.TimeLine;
import org.childjourney.charts.TimeLine.Mark;
import org.childjourney.charts.TimeLine.Span;
import org.springframework.stereotype.Component;

/** Draws families along the days, each on one line. */
@Component
class FamiliesDrawn {

    private static final int AT_MOST = 30;

    private final Clock clock;

    FamiliesDrawn(Clock clock) {
        this.clock = clock;
    }

    TimeLine draw(List<TrackedFamily> families) {
        var today = WorkingCalendar.dateOf(this.clock.instant());
        var rows = families.stream().limit(AT_MOST).map(FamiliesDrawn::row).toList();
        var days = rows.stream().flatMap(FamiliesDrawn::days).toList();
        return new TimeLine("Families in pre-proceedings and in court",
                days.stream().min(Comparator.naturalOrder()).orElse(today),
                Stream.concat(days.stream(), Stream.of(today)).max(Comparator.naturalOrder()).orElse(today), today,
                rows);
    }

    private static Stream<LocalDate> days(TimeLine.Row row) {
        return Stream.concat(row.spans().stream().flatMap((span) -> Stream.of(span.from(), span.to())),
                row.marks().stream().map(Mark::on));
    }

    private static TimeLine.Row row(TrackedFamily family) {
        var children = family.children().size();
        return new TimeLine.Row(
                "%s, %d %s".formatted(family.number(), children, (children == 1) ? "child" : "children"), spans(family),
                marks(family));
    }

    private static List<Span> spans(TrackedFamily family) {
        var spans = new ArrayList<Span>();
        var today = family.today();
        var asked = WorkingCalendar.dateOf(family.askedAt());
        var begun = family.firstDay();
        var decided = first(family, Matter::outcomeOn);
        var issued = first(family, (matter) -> matter.court().issuedOn());
        spans.add(new Span(asked, first(begun, decided, today), "gateway",
                begun == null && family.isLate(PreProceedingsClocks.GATEWAY)));
        if (begun != null) {
            var ends = family.inTheSixteenWeeks() ? today : decided;
            spans.add(new Span(begun, ends,
                    family.inTheSixteenWeeks() ? "week " + family.week() : "worked with the family",
                    family.isLate(PreProceedingsClocks.SIXTEEN_WEEKS)));
        }
        if (decided != null && !family.inTheSixteenWeeks()) {
            spans.add(new Span(decided, first(issued, today), "decided",
                    issued == null && family.isLate(PreProceedingsClocks.ISSUE)));
        }
        if (issued != null) {
            spans.add(new Span(issued, today, "court", family.isLate(PreProceedingsClocks.TWENTY_SIX_WEEKS)
                    || family.isLate(PreProceedingsClocks.COURT_EXTENSION)));
        }
        return spans;
    }

    private static List<Mark> marks(TrackedFamily family) {
        var marks = new ArrayList<Mark>();
        done(marks, "letter", first(family, Matter::letterOn));
        done(marks, "first meeting", first(family, Matter::firstMeetingOn));
        done(marks, "last review", first(family, Matter::lastReviewOn));
        done(marks, "final gateway", first(family, Matter::finalGatewayHeldOn));
        if (family.inTheSixteenWeeks()) {
            due(marks, "final gateway", first(family,
                    (matter) -> (matter.finalGatewayHeldOn() == null) ? matter.finalGatewayPlannedOn() : null));
            due(marks, "end of the sixteen weeks", family.dueOn(PreProceedingsClocks.SIXTEEN_WEEKS));
        }
        due(marks, "next hearing", first(family, (matter) -> matter.court().nextHearingOn()));
        due(marks, "end of the court's time",
                first(family, (matter) -> (matter.court().finalOrder() == null) ? matter.court().endsBy() : null));
        return marks;
    }

    private static void done(List<Mark> marks, String what, LocalDate on) {
        if (on != null) {
            marks.add(new Mark(on, what, true));
        }
    }

    private static void due(List<Mark> marks, String what, LocalDate on) {
        if (on != null) {
            marks.add(new Mark(on, what, false));
        }
    }

    private static LocalDate first(TrackedFamily family, Function<Matter, LocalDate> day) {
        return family.matters().stream().map(day).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static LocalDate first(LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).findFirst().orElseThrow();
    }

}
