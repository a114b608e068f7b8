package org.childjourney.lifeevents;

import java.time.LocalDate;

import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.Needed;

/**
 * What was answered when a consent was asked about again.
 *
 * @param given whether they still consent
 * @param givenBy who was asked
 * @param givenByName their name
 * @param whatWasSaid what they said; needed when they do not consent
 * @param revisitDue when to ask again; needed when they consent
 */
public record ConsentAskedAgain(boolean given, ConsentGiver givenBy, String givenByName, String whatWasSaid,
        LocalDate revisitDue) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ConsentAskedAgain {
        Needed.when(!given, "whatWasSaid", whatWasSaid, "What did they say?");
        Needed.when(given, "revisitDue", revisitDue, "When will consent be asked about again?");
        revisitDue = given ? revisitDue : null;
    }

}
