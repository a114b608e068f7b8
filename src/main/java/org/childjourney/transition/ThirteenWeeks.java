package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Whether education or work has lasted 13 weeks.
 *
 * @param asOf as of when
 * @param result whether it has lasted
 * @param endedOn when it ended, null where it is not asked
 * @param activity main activity, code of the annual return
 * @param youngPersonsWords their own words
 */
public record ThirteenWeeks(LocalDate asOf, Sustained result, LocalDate endedOn, String activity,
        String youngPersonsWords) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ThirteenWeeks {
        Needed.when(result == Sustained.BROKE, "endedOn", endedOn, "When did it end?");
    }

}
