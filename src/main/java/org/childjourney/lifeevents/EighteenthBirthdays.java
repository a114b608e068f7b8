package org.childjourney.lifeevents;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
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

    private final Journeys journeys;

    private final OneByOne oneByOne;

    private final Clock clock;

    EighteenthBirthdays(Journeys journeys, OneByOne oneByOne, Clock clock) {
        this.journeys = journeys;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /**
     * Tells each journey that still waits to hear of it, once, each young person in a
     * transaction of their own. Children whose death is recorded are left in peace. One
     * query for a page of those who are to be told.
     * @return how many young people there were to tell of
     * @throws IllegalStateException if a journey could not take it; all others have
     */
    public int tell() {
        var today = WorkingCalendar.dateOf(this.clock.instant());
        var telling = this.oneByOne.round("Telling of the eighteenth birthday");
        CaseReference after = null;
        List<CaseReference> page;
        do {
            page = this.journeys.grownUpAndWaitingFor(MESSAGE, today, after, PAGE);
            telling.forEach(page, grown -> this.journeys.tell(grown, MESSAGE, Map.of()));
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        }
        while (page.size() == PAGE);
        return telling.end();
    }

}
