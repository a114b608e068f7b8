package org.childjourney.transition;

import org.childjourney.casefile.Needed;

/**
 * How a further request of a care leaver who is on this journey was taken up.
 *
 * @param inTheirWords their own words
 * @param answer what follows
 * @param toldNoPressure whether they know that support can go on, null where it is not
 * asked
 * @param whatFollows what is done and when
 */
public record FurtherRequest(String inTheirWords, FurtherAnswer answer, Boolean toldNoPressure, String whatFollows) {

    /**
     * Refuses to stop support for somebody who does not know that it can go on.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public FurtherRequest {
        Needed.tickedWhen(answer.stops(), "toldNoPressure", Boolean.TRUE.equals(toldNoPressure),
                "They know that support can go on until 25, and that they can come back");
    }

}
