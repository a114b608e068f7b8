package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Refused;

/**
 * Where somebody lives after custody.
 *
 * @param releaseOn when release is expected
 * @param homeAgreed whether a home is agreed
 * @param home where, and who has agreed
 * @param resettlement what else is planned
 * @param youngPersonsWords their own words
 * @param answer whether it is settled
 */
public record ReleasePlan(LocalDate releaseOn, boolean homeAgreed, String home, String resettlement,
        String youngPersonsWords, NewsAnswer answer) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public ReleasePlan {
        if (answer == NewsAnswer.SETTLED && !homeAgreed) {
            throw new Refused("answer", "It is settled once a home is agreed. Until then answer \"Not yet\".");
        }
    }

}
