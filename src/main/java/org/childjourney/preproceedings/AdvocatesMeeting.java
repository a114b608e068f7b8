package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * The advocates' meeting before a hearing, recorded once for all brothers and sisters.
 *
 * @param held whether it was held
 * @param heldOn when
 * @param notHeldBecause why not
 * @param agreed what was agreed, may be null
 */
public record AdvocatesMeeting(boolean held, LocalDate heldOn, String notHeldBecause, String agreed) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AdvocatesMeeting {
        Needed.when(held, "heldOn", heldOn, "When was it held?");
        Needed.when(!held, "notHeldBecause", notHeldBecause, "Why was it not held?");
    }

}
