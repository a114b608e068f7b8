package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What was tried to find a young person who is out of touch.
 *
 * @param triedOn when
 * @param steps what was tried
 * @param welfareCheck whether a welfare check was asked for
 * @param found whether they are in touch again
 * @param youngPersonsWords their own words, null where it is not asked
 */
public record Search(LocalDate triedOn, String steps, boolean welfareCheck, boolean found, String youngPersonsWords) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Search {
        Needed.when(found, "youngPersonsWords", youngPersonsWords, "What did they say?");
    }

}
