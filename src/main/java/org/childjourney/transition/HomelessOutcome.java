package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How a homeless care leaver came to a home.
 *
 * @param asOf as of when
 * @param districtsAnswer what the district answered
 * @param intentionalConsidered whether an intentional decision is considered
 * @param panelOn when the joint panel met, null where it is not asked
 * @param panelView what the panel found, null where it is not asked
 * @param outsideCounty whether a place outside the county was offered
 * @param whyOutside why outside the county, null where it is not asked
 * @param home where they live now
 * @param answer whether it is settled
 */
public record HomelessOutcome(LocalDate asOf, String districtsAnswer, boolean intentionalConsidered, LocalDate panelOn,
        String panelView, boolean outsideCounty, String whyOutside, String home, NewsAnswer answer) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public HomelessOutcome {
        Needed.when(intentionalConsidered, "panelOn", panelOn, "When did the joint panel meet?");
        Needed.when(intentionalConsidered, "panelView", panelView, "What did the panel find?");
        Needed.when(outsideCounty, "whyOutside", whyOutside, "Why, and who agreed?");
    }

}
