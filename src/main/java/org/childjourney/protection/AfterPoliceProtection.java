package org.childjourney.protection;

import java.time.Instant;

import org.childjourney.casefile.Needed;

/**
 * What follows police protection, before its 72 hours end.
 *
 * @param decision what follows
 * @param endedAt when police protection ended
 * @param rationale why
 * @param returnedTo to whom the child went, null where it is not asked
 * @param policeApplied whether the police applied, null where it is not asked
 * @param orderEndsAt until when, as the order says, null where it is not asked
 * @param court the court, null where it is not asked
 * @param reference number of the order, null where it is not asked
 * @param conditions its conditions, null where it is not asked
 * @param exclusion whom it excludes from the home, null where it is not asked
 * @param accommodated whether the council accommodates the child, null where it is not
 * asked
 * @param placementType where the child lives, null where it is not asked
 * @param placementAddress the address, null where it is not asked
 * @param ofstedUrn Ofsted number of the home or agency, null where it is not asked
 */
public record AfterPoliceProtection(PoliceProtectionDecision decision, Instant endedAt, String rationale,
        String returnedTo, Boolean policeApplied, Instant orderEndsAt, String court, String reference,
        String conditions, String exclusion, Boolean accommodated, PlacementCode placementType, String placementAddress,
        String ofstedUrn) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AfterPoliceProtection {
        Needed.when(decision == PoliceProtectionDecision.RETURNED, "returnedTo", returnedTo,
                "To whom did the child go, and why is it safe?");
        Needed.when(decision == PoliceProtectionDecision.EPO, "policeApplied", policeApplied,
                "Did the police apply for the order?");
        Needed.when(decision == PoliceProtectionDecision.EPO, "orderEndsAt", orderEndsAt,
                "Until when, as the order says?");
        Needed.when(decision == PoliceProtectionDecision.EPO || decision == PoliceProtectionDecision.ICO, "court",
                court, "Which court?");
        Needed.when(decision == PoliceProtectionDecision.EPO || decision == PoliceProtectionDecision.ICO, "reference",
                reference, "Number of the order");
        Needed.when(
                decision == PoliceProtectionDecision.EPO || decision == PoliceProtectionDecision.ICO
                        || decision == PoliceProtectionDecision.S20,
                "accommodated", accommodated, "Does the council provide a place to live for the child now?");
        Needed.when(
                (decision == PoliceProtectionDecision.EPO || decision == PoliceProtectionDecision.ICO
                        || decision == PoliceProtectionDecision.S20) && Boolean.TRUE.equals(accommodated),
                "placementType", placementType, "Where does the child live now?");
        Needed.when(
                (decision == PoliceProtectionDecision.EPO || decision == PoliceProtectionDecision.ICO
                        || decision == PoliceProtectionDecision.S20) && Boolean.TRUE.equals(accommodated),
                "placementAddress", placementAddress, "Address");
        Placements.requireCare(decision == PoliceProtectionDecision.ICO, Boolean.TRUE.equals(accommodated));
        Placements.require(Boolean.TRUE.equals(accommodated), placementType, ofstedUrn);
    }

}
