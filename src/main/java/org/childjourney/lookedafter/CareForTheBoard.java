package org.childjourney.lookedafter;

import java.util.List;

import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Unit;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.ForTheBoard;
import org.childjourney.reports.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many children the council looks after and where they live, for the board. */
@Component
@Order(100)
class CareForTheBoard implements ForTheBoard {

    private final CareFigures care;

    private final CodeSets codes;

    CareForTheBoard(CareFigures care, CodeSets codes) {
        this.care = care;
        this.codes = codes;
    }

    @Override
    public List<Answer.Part> forTheBoard(Period period) {
        var children = this.care.children(period);
        var homes = this.care.homes(period);
        return List.of(Answer.Figures.of("Children we look after",
                Figure.count("board-looked-after", "Looked after at the end of the period",
                        "Children who were looked after on the last day of the period.", children.atTheEnd()),
                Figure.count("board-began", "Began to be looked after",
                        "Times in the period that a child began to be looked after.", children.began()),
                Figure.count("board-ceased", "Ceased to be looked after",
                        "Times in the period that a child ceased to be looked after.", children.ceased()),
                Figure.share("board-unregistered", "In a home that is not registered",
                        "Of the children who were looked after on the last day of the period, those in a home that must be registered and is not.",
                        homes.unregistered(), homes.all())
                    .target("none")),
                Answer.Drawings.of("Where they live",
                        "In which type of home the children lived on the last day of the period.",
                        new Bars("Type of home", Unit.COUNT,
                                this.care.byType(period)
                                    .stream()
                                    .map(home -> new Bars.Bar(this.codes
                                        .meaning(CodeSet.PLACEMENT_TYPE, home.placementType(), period.to())
                                        .orElse(home.placementType()), (double) home.children()))
                                    .toList())));
    }

}
