package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How a young adult wants to go on after 21.
 *
 * @param talkedOn when
 * @param youngPersonsWords their own words
 * @param choice how they want to go on
 * @param toldNoPressure whether they know that support can go on
 * @param whatStays what stays
 * @param homeAfterStayingPut where they live once staying put has ended, null where it is
 * not asked
 */
public record AfterTwentyOne(LocalDate talkedOn, String youngPersonsWords, SupportChoice choice, boolean toldNoPressure,
        String whatStays, String homeAfterStayingPut) {

    /**
     * Refuses a choice made without knowing that support can go on.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AfterTwentyOne {
        Needed.tickedWhen(true, "toldNoPressure", toldNoPressure,
                "They know that support can go on until 25, and that they can come back");
    }

}
