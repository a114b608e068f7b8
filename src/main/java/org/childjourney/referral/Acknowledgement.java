package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How the referrer learned that the referral has arrived.
 */
public record Acknowledgement(AcknowledgedHow method, LocalDate acknowledgedOn, WhyNotAcknowledged whyNotPossible) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Acknowledgement {
        Needed.when(method != null && method != AcknowledgedHow.NOT_POSSIBLE, "acknowledgedOn", acknowledgedOn,
                "When?");
        Needed.when(method == AcknowledgedHow.NOT_POSSIBLE, "whyNotPossible", whyNotPossible, "Why not?");
    }

}
