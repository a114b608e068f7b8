package org.childjourney.quality;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.childjourney.casefile.Days;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Unit;
import org.childjourney.deadlines.BreachedClocks;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/** What was late, who was told, and whether they answered (inspection paragraph 51). */
@Component
class DeadlineBreachesAndEscalations implements Report {

    private final BreachedClocks clocks;

    private final Clock clock;

    DeadlineBreachesAndEscalations(BreachedClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "deadline-breaches-and-escalations";
    }

    @Override
    public String title() {
        return "What was late, and who was told";
    }

    @Override
    public String question() {
        return "Which work was not done by its day, is the reason recorded, and did those who were told of it answer?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("team-manager", "service-manager", "head-of-service", "assistant-director", "director",
                "iro-manager", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var now = this.clock.instant();
        var total = this.clocks.total(period.begins(), period.ends(), now);
        var raised = this.clocks.raised(period.begins(), period.ends());
        var all = raised.stream().mapToLong(BreachedClocks.Raised::raised).sum();
        var answered = raised.stream().mapToLong(BreachedClocks.Raised::answered).sum();
        return Answer.of(
                Answer.Figures.of("In the period",
                        Figure.count("due", "Work that was due",
                                "Clocks whose day came in the period and whose work was done or is still waited for.",
                                total.due()),
                        Figure.share("late", "Not done by its day",
                                "Of the work that was due in the period, what was done late or is not done yet.",
                                total.late(), total.due()),
                        Figure
                            .share("explained", "Late with a recorded reason",
                                    "Of what was not done by its day, what has its reason on the record.",
                                    total.explained(), total.late())
                            .target("all"),
                        Figure.count("raised", "Times somebody was told",
                                "Late work that was raised to a manager or an agency in the period, each level once.",
                                all),
                        Figure.share("answered", "Answered by whoever was told",
                                "Of what was raised in the period, what was answered since.", answered, all)),
                Answer.Drawings.of("To whom it was raised",
                        "How often late work was raised to each role in the period.",
                        new Bars("Raised to", Unit.COUNT,
                                raised.stream()
                                    .map(role -> new Bars.Bar(role.raisedTo().replace('-', ' '), (double) role.raised(),
                                            answered(role)))
                                    .toList())),
                byKind(period, now), Answer.Figures.of("Now", Figure.count("late-now", "Late now",
                        "Clocks that have run out and still run.", this.clocks.countLate(now))),
                lateNow(now));
    }

    private static String answered(BreachedClocks.Raised role) {
        return "%d answered".formatted(role.answered())
                + ((role.middle() != null) ? ", half within " + Unit.HOURS.words(role.middle()) : "");
    }

    private Answer.Listing byKind(Period period, Instant now) {
        return Answer.Listing.of("by-kind", "By kind of work",
                "Each kind of work that was due in the period; where most was late is first.",
                List.of("Work", "Due", "Late"),
                (offset, limit) -> this.clocks.byKind(period.begins(), period.ends(), now, offset, limit)
                    .stream()
                    .map(kind -> Row.of(kind.name(), String.valueOf(kind.due()), String.valueOf(kind.late())))
                    .toList());
    }

    private Answer.Listing lateNow(Instant now) {
        return Answer.Listing.ofChildren("late-now", "Late now, the oldest first",
                "Clocks that have run out and still run; the longest overdue is first.",
                List.of("Work", "Was due", "Told", "Reason recorded"),
                (offset, limit) -> this.clocks.late(now, offset, limit)
                    .stream()
                    .map(late -> Row.of(late.child(), late.name(), Days.said(late.dueAt()),
                            (late.raisedTo() != null) ? late.raisedTo().replace('-', ' ') : "nobody yet",
                            late.explained() ? "yes" : "no"))
                    .toList());
    }

}
