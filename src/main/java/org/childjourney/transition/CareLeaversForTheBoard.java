package org.childjourney.transition;

import java.util.List;
import java.util.stream.Stream;

import org.childjourney.deadlines.KeptClocks;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.ForTheBoard;
import org.childjourney.reports.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether care leavers learn or work, live well, have a plan and are not lost sight of,
 * for the board.
 */
@Component
@Order(200)
class CareLeaversForTheBoard implements ForTheBoard {

    private final CareLeaverFigures figures;

    private final KeptClocks kept;

    CareLeaversForTheBoard(CareLeaverFigures figures, KeptClocks kept) {
        this.figures = figures;
        this.kept = kept;
    }

    @Override
    public List<Answer.Part> forTheBoard(Period period) {
        return List.of(new Answer.Figures("Care leavers: learning and work", learningAndWork(period)),
                new Answer.Figures("Care leavers: home", home(period)),
                new Answer.Figures("Care leavers: plan and contact", planAndContact(period)));
    }

    private List<Figure> learningAndWork(Period period) {
        var doing = this.figures.countedOn(period.to());
        return List.of(Figure.share("board-eet", "In education, employment or training",
                "Of the care leavers under 26 of whom it is recorded what they did on the last day of the period, those in education, employment or training; whose activity is recorded as not known is not among these.",
                careLeavers(doing.stream().filter((one) -> WhatTheyDo.isEducationOrWork(one.code()))),
                careLeavers(doing.stream())),
                Figure.count("board-without-26-weeks", "Without for half a year or more",
                        "Care leavers who on the last day of the period had been without education, employment or training for 26 weeks or more, all stretches together.",
                        this.figures.timesOn(period.to())
                            .stream()
                            .filter(CareLeaverFigures.Time::counts)
                            .filter((time) -> time.weeks() >= EetTraction.BOARD_WEEKS)
                            .count()));
    }

    private static long careLeavers(Stream<CareLeaverFigures.Code> counted) {
        return counted.mapToLong(CareLeaverFigures.Code::careLeavers).sum();
    }

    private List<Figure> home(Period period) {
        var homes = this.figures.homesOn(period.to());
        var found = this.figures.unsuitable(period.from(), period.to());
        var unsuitable = found.stream().filter((home) -> home.goesOnAfter(period.to())).count();
        return List.of(Figure.share("board-suitable-home", "In suitable accommodation",
                "Of the homes of care leavers recorded on the last day of the period, those that are not found unsuitable.",
                homes - unsuitable, homes)
            .target("all"),
                Figure
                    .count("board-bed-and-breakfast", "In bed and breakfast",
                            "Times in the period that a care leaver lived in bed and breakfast.",
                            found.stream().filter(CareLeaverFigures.Unsuitable::bedAndBreakfast).count())
                    .target("none"));
    }

    private List<Figure> planAndContact(Period period) {
        var done = this.kept.done(List.of(TransitionClocks.PLAN, TransitionClocks.REVIEW, TransitionClocks.IN_TOUCH,
                TransitionClocks.VISIT), period.begins(), period.ends());
        return List.of(
                share("board-pathway-plan", "Pathway plans in time",
                        "Of the pathway plans agreed in the period, those agreed within four weeks of the assessment.",
                        done.get(TransitionClocks.PLAN)),
                share("board-pathway-review", "Pathway plans reviewed in time",
                        "Of the reviews of pathway plans held in the period, those held within six months of the plan or the review before.",
                        done.get(TransitionClocks.REVIEW))
                    .target("all"),
                share("board-in-touch", "Kept in touch with",
                        "Of the contacts with care leavers made in the period, those made within eight weeks of the contact before.",
                        done.get(TransitionClocks.IN_TOUCH)),
                share("board-visited", "Visited in time",
                        "Of the visits of personal advisers made in the period, those made by the day on which they were due.",
                        done.get(TransitionClocks.VISIT)));
    }

    private static Figure share(String id, String label, String definition, KeptClocks.Kept kept) {
        return Figure.share(id, label, definition, kept.inTime(), kept.done());
    }

}
