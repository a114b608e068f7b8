package org.childjourney.lifeevents;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * A service manager's decision on notifying the Child Safeguarding Practice Review Panel
 * of a child's death (Children Act 2004 section 16C).
 *
 * @param lettersStopped whether no letter will reach the family by mistake
 * @param familySupport who is with the family
 * @param staffSupport who supports the people who worked with the child, may be null
 * @param abuseOrNeglectKnownOrSuspected whether abuse or neglect is known or suspected
 * @param notifyPanel whether the panel is notified
 * @param notifiedOn when it was notified
 * @param childDeathReviewTold whether the child death review partners know
 * @param rationale why it was decided so
 */
@Embeddable
public record IncidentDecision(boolean lettersStopped, String familySupport, String staffSupport,
        boolean abuseOrNeglectKnownOrSuspected, boolean notifyPanel, LocalDate notifiedOn, boolean childDeathReviewTold,
        String rationale) {

    /**
     * Refuses what leaves a question open, and not to notify where the law requires it.
     * @throws Refused naming that question
     */
    public IncidentDecision {
        Needed.when(notifyPanel, "notifiedOn", notifiedOn, "When was it notified?");
        if (abuseOrNeglectKnownOrSuspected && !notifyPanel) {
            throw new Refused("notifyPanel", "Where abuse or neglect of a child who died is known or suspected, the "
                    + "Child Safeguarding Practice Review Panel is notified (Children Act 2004 section 16C).");
        }
    }

}
