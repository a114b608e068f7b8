package org.childjourney.preproceedings;

import java.util.List;

import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.ForTheBoard;
import org.childjourney.reports.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much work goes on before a court is asked, and where it leads, for the board. */
@Component
@Order(400)
class PreProceedingsForTheBoard implements ForTheBoard {

    private final MatterFigures figures;

    PreProceedingsForTheBoard(MatterFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Answer.Part> forTheBoard(Period period) {
        return List.of(Answer.Figures.of("Before a court is asked", Figure.count("board-pre-proceedings",
                "Pre-proceedings begun",
                "Children for whom it was decided in the period to work with the family before a court is asked.",
                this.figures.begun(period)),
                Figure.count("board-stepped-down", "Stepped down",
                        "Children for whom it was decided in the period to end pre-proceedings and go on with a plan outside the court.",
                        this.figures.decided(FinalDecision.STEP_DOWN, period)),
                Figure.count("board-to-court", "To court",
                        "Children for whom it was decided in the period to ask the court for an order.",
                        this.figures.decided(FinalDecision.ISSUE, period))));
    }

}
