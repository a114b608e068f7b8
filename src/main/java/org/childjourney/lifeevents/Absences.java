package org.childjourney.lifeevents;

import java.time.Clock;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Teams;
import org.childjourney.engine.OneByOne;
import org.springframework.stereotype.Service;

/**
 * Lets the work of those who are away go to whoever covers on the first day of their
 * absence, and back to them on the day after its last.
 */
@Service
public class Absences {

    private final Teams teams;

    private final OneByOne oneByOne;

    private final Clock clock;

    Absences(Teams teams, OneByOne oneByOne, Clock clock) {
        this.teams = teams;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /**
     * Follows every absence that has begun, each worker in a transaction of their own.
     * Done again, it moves what has come to somebody absent meanwhile.
     * @return of how many workers
     * @throws IllegalStateException if it failed for a worker; it is done for all others
     */
    public int follow() {
        var following = this.oneByOne.round("Moving the work of somebody absent");
        following.forEach(this.teams.absentBy(WorkingCalendar.dateOf(this.clock.instant())), this.teams::followAbsence);
        return following.end();
    }

}
