package org.childjourney.transition;

import java.util.List;
import java.util.Set;

import org.childjourney.casefile.Days;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Unit;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/** Whether young people have their health passport when they turn 18. */
@Component
class CareLeaverHealthPassport implements Report {

    private final CareLeaverFigures figures;

    CareLeaverHealthPassport(CareLeaverFigures figures) {
        this.figures = figures;
    }

    @Override
    public String id() {
        return "care-leaver-health-passport";
    }

    @Override
    public String title() {
        return "Health passports of care leavers";
    }

    @Override
    public String question() {
        return "Does everybody who turns 18 have their health passport?";
    }

    @Override
    public Set<String> readers() {
        return ReportReaders.ALL;
    }

    @Override
    public Answer answer(Period period) {
        var turned = this.figures.turnedEighteen(period.from(), period.to());
        var before = turned.stream().filter(CareLeaverFigures.Passport::before18).count();
        var without = turned.stream().filter((one) -> one.healthPassportOn() == null).toList();
        return Answer.of(Answer.Figures.of("Health passports",
                Figure.count("turned-18", "Turned 18", "Care leavers who turned 18 with us in the period.",
                        turned.size()),
                Figure
                    .share("before-18", "Passport before the 18th birthday",
                            "Of these, those who got their health passport before the birthday.", before, turned.size())
                    .target("100%"),
                Figure.share("by-now", "Passport by now", "Of these, those who have it today, whenever they got it.",
                        turned.size() - without.size(), turned.size())),
                Answer.Drawings.of("When they got it", "Who turned 18 in the period, by when the passport came.",
                        new Bars("Young people who turned 18", Unit.COUNT,
                                List.of(new Bars.Bar("Before 18", (double) before),
                                        new Bars.Bar("Later", (double) (turned.size() - before - without.size())),
                                        new Bars.Bar("Not yet", (double) without.size())))),
                Answer.Listing.ofChildren("without", "Who has none yet",
                        "Who turned 18 in the period and has no health passport, the longest ago first.",
                        List.of("Turned 18"),
                        (offset, limit) -> EetTraction.page(without.stream()
                            .map((one) -> Row.of(one.child(), Days.said(one.turnedEighteenOn())))
                            .toList(), offset, limit)));
    }

}
