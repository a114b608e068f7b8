package org.childjourney.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Unit;
import org.childjourney.deadlines.KeptClocks;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * Who lives where nobody should have to live, for how long, and whether a move is
 * planned.
 */
@Component
class UnsuitableAccommodation implements Report {

    private final CareLeaverFigures figures;

    private final KeptClocks kept;

    private final CodeSets codes;

    UnsuitableAccommodation(CareLeaverFigures figures, KeptClocks kept, CodeSets codes) {
        this.figures = figures;
        this.kept = kept;
        this.codes = codes;
    }

    @Override
    public String id() {
        return "unsuitable-accommodation";
    }

    @Override
    public String title() {
        return "Unsuitable homes of care leavers";
    }

    @Override
    public String question() {
        return "Who lives somewhere unsuitable, for how long, and is a move planned within five working days?";
    }

    @Override
    public Set<String> readers() {
        return ReportReaders.ALL;
    }

    @Override
    public Answer answer(Period period) {
        var homes = this.figures.unsuitable(period.from(), period.to());
        var now = homes.stream().filter((home) -> home.goesOnAfter(period.to())).toList();
        var planned = this.kept.done(List.of(TransitionClocks.UNSUITABLE), period.begins(), period.ends())
            .get(TransitionClocks.UNSUITABLE);
        return Answer.of(
                Answer.Figures.of("Unsuitable homes",
                        Figure.count("in-period", "Unsuitable homes in the period",
                                "Homes of care leavers that were found unsuitable and lived in during the period.",
                                homes.size()),
                        Figure
                            .share("on-last-day", "Unsuitable on the last day",
                                    "Of the homes recorded on the last day, those that are unsuitable.", now.size(),
                                    this.figures.homesOn(period.to()))
                            .target("0"),
                        Figure
                            .count("bed-and-breakfast", "Bed and breakfast",
                                    "Of the unsuitable homes in the period, bed and breakfast.",
                                    homes.stream().filter(CareLeaverFigures.Unsuitable::bedAndBreakfast).count())
                            .target("0"),
                        Figure.median("days", "Half lasted", "Days in the unsuitable home within the period.",
                                homes.stream().map((home) -> days(home, period)).toList(), Unit.DAYS),
                        Figure.share("planned", "Move planned within five working days",
                                "Of the moves planned in the period, those planned within five working days.",
                                (planned != null) ? planned.inTime() : 0, (planned != null) ? planned.done() : 0)),
                Answer.Drawings.of("What kind", "Unsuitable homes in the period, by the annual return's kinds.",
                        new Bars("Unsuitable homes", Unit.COUNT, bars(homes, period.to()))),
                Answer.Listing.ofChildren("now", "Who lives there on the last day", "The longest first.",
                        List.of("Unsuitable since", "Kind", "Move planned"),
                        (offset, limit) -> EetTraction.page(now.stream()
                            .map((home) -> Row.of(home.child(), Days.said(home.unsuitableOn()),
                                    kind(home.code(), period.to()),
                                    (home.movePlannedOn() != null) ? Days.said(home.movePlannedOn()) : "Not yet"))
                            .toList(), offset, limit)));
    }

    private static long days(CareLeaverFigures.Unsuitable home, Period period) {
        var from = home.unsuitableOn().isBefore(period.from()) ? period.from() : home.unsuitableOn();
        var to = (home.until() == null || home.until().isAfter(period.to())) ? period.to() : home.until();
        return ChronoUnit.DAYS.between(from, to);
    }

    private List<Bars.Bar> bars(List<CareLeaverFigures.Unsuitable> homes, LocalDate on) {
        Map<String, Long> kinds = homes.stream()
            .collect(Collectors.groupingBy(CareLeaverFigures.Unsuitable::code, TreeMap::new, Collectors.counting()));
        return kinds.entrySet()
            .stream()
            .map((kind) -> new Bars.Bar(kind(kind.getKey(), on), (double) kind.getValue()))
            .toList();
    }

    private String kind(String code, LocalDate on) {
        return this.codes.meaning(CodeSet.ACCOMMODATION, code, on).orElse(code);
    }

}
