package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Contact with a young adult whose support is paused.
 *
 * @param contactOn when
 * @param reached whether they were reached
 * @param youngPersonsWords their own words, null where it is not asked
 * @param wantsSupport whether they want support again, null where it is not asked
 */
public record LightContact(LocalDate contactOn, boolean reached, String youngPersonsWords, Boolean wantsSupport) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public LightContact {
        Needed.when(reached, "youngPersonsWords", youngPersonsWords, "What did they say?");
        Needed.when(reached, "wantsSupport", wantsSupport, "Do they want support again?");
    }

}
