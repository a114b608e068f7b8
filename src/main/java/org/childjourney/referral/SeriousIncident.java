package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What follows the death of a child.
 */
public record SeriousIncident(boolean lettersStopped, String familySupport, String staffSupport,
        boolean abuseOrNeglectKnownOrSuspected, boolean notifyPanel, LocalDate notifiedOn, boolean childDeathReviewTold,
        String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public SeriousIncident {
        Needed.when(notifyPanel, "notifiedOn", notifiedOn, "When was it notified?");
    }

}
