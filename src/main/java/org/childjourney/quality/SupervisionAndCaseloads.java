package org.childjourney.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.WorkerChanges;
import org.childjourney.deadlines.KeptClocks;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * Whether workers are supervised, have caseloads that they can manage, and stay with the
 * children (inspection paragraphs 55 and 56).
 */
@Component
class SupervisionAndCaseloads implements Report {

    private static final String CLOCK = "supervision-4wk";

    private final SupervisionFigures supervision;

    private final WorkerChanges workers;

    private final KeptClocks clocks;

    private final Clock clock;

    SupervisionAndCaseloads(SupervisionFigures supervision, WorkerChanges workers, KeptClocks clocks, Clock clock) {
        this.supervision = supervision;
        this.workers = workers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "supervision-and-caseloads";
    }

    @Override
    public String title() {
        return "Supervision, caseloads and changes of worker";
    }

    @Override
    public String question() {
        return "Is each open case supervised every four weeks, can workers manage their caseloads, and how often do children get another worker?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("team-manager", "leaving-care-manager", "service-manager", "head-of-service",
                "assistant-director", "director", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        return Answer.of(supervised(period), late(), changes(period), changed(period), caseloads());
    }

    private Answer.Figures supervised(Period period) {
        var held = this.supervision.held(period);
        var kept = this.clocks.done(List.of(CLOCK), period.begins(), period.ends()).get(CLOCK);
        return Answer.Figures.of("Supervision",
                Figure.count("held", "Supervision held", "Supervision of a case that was held on a day of the period.",
                        held.held()),
                Figure.count("children", "Children whose case was supervised",
                        "Children whose case was supervised at least once in the period.", held.children()),
                Figure.share("in-time", "In time",
                        "Of the supervision that was asked for and held in the period, what was held within four weeks of the one before.",
                        kept.inTime(), kept.done())
                    .target("all (local limit)"),
                Figure.share("caseload-too-large", "The caseload was too large",
                        "Of the supervision held in the period, what found that the worker could not manage the caseload.",
                        held.tooMuch(), held.held()),
                Figure.share("late-now", "Late now",
                        "Of the children and young people who are open to a lead practitioner or a personal adviser now, those whose supervision is late today.",
                        this.supervision.countLate(today()), this.supervision.open()));
    }

    private Answer.Listing late() {
        return Answer.Listing.ofChildren("late", "Whose supervision is late",
                "Children and young people who are open to a lead practitioner or a personal adviser and whose supervision is late today, the longest overdue first.",
                List.of("Last, or work began", "Was due"),
                (offset, limit) -> this.supervision.late(today(), offset, limit)
                    .stream()
                    .map(late -> Row.of(late.child(), Days.said(late.lastOn()), Days.said(late.dueOn())))
                    .toList());
    }

    private Answer.Figures changes(Period period) {
        var total = this.workers.total(period.begins(), period.ends());
        return Answer.Figures.of("Changes of worker", Figure.count("changes", "Changes of worker",
                "Times in the period that a child got another lead practitioner than one before; the first is no change.",
                total.changes()),
                Figure.count("children-changed", "Children with a change",
                        "Children who had at least one such change in the period.", total.children()),
                Figure.count("children-changed-again", "Children with two or more",
                        "Children who had two or more such changes in the period.", total.several()));
    }

    private Answer.Listing changed(Period period) {
        return Answer.Listing.ofChildren("changed", "Who got another worker",
                "Children who got another lead practitioner in the period, who most often first.",
                List.of("Changes", "The latest"),
                (offset, limit) -> this.workers.each(period.begins(), period.ends(), offset, limit)
                    .stream()
                    .map(child -> Row.of(child.child(), String.valueOf(child.changes()), Days.said(child.latest())))
                    .toList());
    }

    private Answer.Listing caseloads() {
        return Answer.Listing.of("caseloads", "Caseloads now",
                "Workers who have not left, each with the number of children they have now; the largest caseload is first.",
                List.of("Worker", "Team", "Children"),
                (offset, limit) -> this.workers.caseloads(offset, limit)
                    .stream()
                    .map(load -> Row.of(load.worker(), load.team(), String.valueOf(load.children())))
                    .toList());
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

}
