package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;

/**
 * A visit to a new home.
 *
 * @param movedOn when they moved in
 * @param visitedOn when
 * @param accommodation accommodation, code of the annual return
 * @param councilProvides whether the council provides the home
 * @param suitable whether it is suitable
 * @param whyUnsuitable why it is not suitable, null where it is not asked
 * @param outsideCounty whether it is outside the county
 * @param youngPersonsWords their own words
 */
public record NewHomeVisit(LocalDate movedOn, LocalDate visitedOn, String accommodation, boolean councilProvides,
        boolean suitable, String whyUnsuitable, boolean outsideCounty, String youngPersonsWords) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public NewHomeVisit {
        Needed.when(!suitable, "whyUnsuitable", whyUnsuitable, "Why not?");
        HomeKind.requireSuitability("suitable", accommodation, suitable);
        Days.inOrder("visitedOn", movedOn, visitedOn, "The visit was before the move. Check both days.");
    }

}
