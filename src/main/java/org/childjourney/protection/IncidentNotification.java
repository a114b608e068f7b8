package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * The decision on notifying the national panel.
 *
 * @param abuseKnown whether abuse or neglect is known or suspected
 * @param answer what is decided
 * @param rationale why
 * @param notifiedOn when the panel was notified, null where it is not asked
 * @param partnersTold whether the safeguarding partners know
 */
public record IncidentNotification(boolean abuseKnown, IncidentAnswer answer, String rationale, LocalDate notifiedOn,
        boolean partnersTold) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public IncidentNotification {
        Needed.when(answer == IncidentAnswer.NOTIFY, "notifiedOn", notifiedOn, "When was the panel notified?");
        if (abuseKnown && answer == IncidentAnswer.NO_NOTIFICATION) {
            throw new Refused("answer",
                    "Where abuse or neglect is known or suspected, the Child Safeguarding Practice Review Panel is notified (Children Act 2004 section 16C).");
        }
    }

}
