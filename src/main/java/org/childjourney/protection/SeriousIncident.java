package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * A child who died or was seriously harmed, where abuse or neglect is known or suspected.
 *
 * @param caseReference the case reference
 * @param kind what kind of incident
 * @param knownOn when we learned of it
 * @param account what is known
 * @param professional whether somebody who works with children is involved
 * @param restrict whether the record is restricted
 * @param namedPeople who may open it, null where it is not asked
 * @param familySupport who is with the family
 */
public record SeriousIncident(String caseReference, IncidentKind kind, LocalDate knownOn, String account,
        boolean professional, boolean restrict, String namedPeople, String familySupport) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public SeriousIncident {
        Needed.when(restrict, "namedPeople", namedPeople, "Who may open it? User names, with commas between them");
    }

}
