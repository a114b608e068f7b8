package org.childjourney.lifeevents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.OneByOne;
import org.springframework.stereotype.Service;

/**
 * Tells every journey of a young person who is 18. Whoever was born on 29 February is 18
 * on 1 March in a year without that day.
 */
@Service
public class EighteenthBirthdays {

    static final int PAGE = 500;

    private static final String MESSAGE = "child-turned-18";

    private final Cases cases;

    private final Journeys journeys;

    private final OneByOne oneByOne;

    private final Clock clock;

    EighteenthBirthdays(Cases cases, Journeys journeys, OneByOne oneByOne, Clock clock) {
        this.cases = cases;
        this.journeys = journeys;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /**
     * Tells each journey that still waits to hear of it, once, each young person in a
     * transaction of their own. Children whose death is recorded are left in peace. Two
     * queries for a page of children on a journey.
     * @return how many young people there were to tell of
     * @throws IllegalStateException if a journey could not take it; all others have
     */
    public int tell() {
        var today = WorkingCalendar.dateOf(this.clock.instant());
        var telling = this.oneByOne.round("Telling of the eighteenth birthday");
        CaseReference after = null;
        List<CaseReference> page;
        do {
            page = this.journeys.waitingFor(MESSAGE, after, PAGE);
            telling.forEach(grownUp(page, today), grown -> this.journeys.tell(grown, MESSAGE, Map.of()));
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        }
        while (page.size() == PAGE);
        return telling.end();
    }

    private List<CaseReference> grownUp(List<CaseReference> children, LocalDate today) {
        return this.cases.children(children)
            .values()
            .stream()
            .filter((child) -> child.diedOn() == null && child.eighteenthBirthday() != null
                    && !child.eighteenthBirthday().isAfter(today))
            .map(ChildDetails::reference)
            .toList();
    }

}
