package org.childjourney.homelessness;

import java.time.Clock;
import java.util.List;

import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.ForTheBoard;
import org.childjourney.reports.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What became of young people of 16 and 17 who had nowhere to live, for the board
 * (inspection paragraph 11).
 */
@Component
@Order(300)
class HomelessForTheBoard implements ForTheBoard {

    private final JointResponses responses;

    private final Clock clock;

    HomelessForTheBoard(JointResponses responses, Clock clock) {
        this.responses = responses;
        this.clock = clock;
    }

    @Override
    public List<Answer.Part> forTheBoard(Period period) {
        var found = this.responses.in(period, this.clock.instant());
        var safe = found.safeSameDay();
        var section20 = found.section20OfThoseAccommodated();
        return List.of(Answer.Figures.of("Homeless at 16 or 17", Figure.count("board-homeless", "Asked for help",
                "Times in the period that a young person of 16 or 17 with nowhere to live asked an authority for help.",
                found.presentations()),
                Figure.share("board-homeless-safe", "Safe the same day",
                        "Of these whose day is over, those after which the young person was somewhere suitable on that day.",
                        safe.part(), safe.whole())
                    .target("every young person"),
                Figure.share("board-homeless-section-20", "Looked after under section 20",
                        "Of the young people who asked in the period and whom an authority gave somewhere to live, those who are looked after under section 20.",
                        section20.part(), section20.whole())
                    .baseline("national 2022-23: 39%"),
                Figure.count("board-unsuitable-nights", "Nights somewhere unsuitable",
                        "Nights of the period that young people under 18 spent in bed and breakfast, a hotel, nightly shared or unregistered accommodation.",
                        found.unsuitableNights())
                    .target("none"),
                Figure.count("board-unsuitable-young-people", "Young people who had such a night",
                        "Young people among whom these nights are divided.", found.youngPeopleWithAnUnsuitableNight())
                    .target("none")),
                Answer.Drawings.of("What was settled for them",
                        "Young people who asked in the period, by the outcome that holds for them now.",
                        JointResponseReport.settled(found)));
    }

}
