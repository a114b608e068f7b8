package org.childjourney.protection;

import java.time.Instant;

import org.childjourney.casefile.Needed;

/**
 * What became of an emergency protection order.
 *
 * @param decision what became of it
 * @param at when
 * @param rationale why
 * @param newEnd until when, as the order says now, null where it is not asked
 * @param returnedTo to whom the child went, null where it is not asked
 * @param court the court, null where it is not asked
 * @param reference number of the order, null where it is not asked
 * @param accommodated whether the council accommodates the child, null where it is not
 * asked
 * @param placementType where the child lives, null where it is not asked
 * @param placementAddress the address, null where it is not asked
 * @param ofstedUrn Ofsted number of the home or agency, null where it is not asked
 */
public record AfterEmergencyOrder(OrderDecision decision, Instant at, String rationale, Instant newEnd,
        String returnedTo, String court, String reference, Boolean accommodated, PlacementCode placementType,
        String placementAddress, String ofstedUrn) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AfterEmergencyOrder {
        Needed.when(decision == OrderDecision.EXTENDED, "newEnd", newEnd, "Until when, as the order says now?");
        Needed.when(decision == OrderDecision.ENDED || decision == OrderDecision.DISCHARGED, "returnedTo", returnedTo,
                "To whom did the child go, and why is it safe?");
        Needed.when(decision == OrderDecision.EXTENDED || decision == OrderDecision.DISCHARGED
                || decision == OrderDecision.ICO, "court", court, "Which court?");
        Needed.when(decision == OrderDecision.EXTENDED || decision == OrderDecision.DISCHARGED
                || decision == OrderDecision.ICO, "reference", reference, "Number of the order");
        Needed.when(decision == OrderDecision.ICO || decision == OrderDecision.S20, "accommodated", accommodated,
                "Does the council provide a place to live for the child now?");
        Needed.when(
                (decision == OrderDecision.ICO || decision == OrderDecision.S20) && Boolean.TRUE.equals(accommodated),
                "placementType", placementType, "Where does the child live now?");
        Needed.when(
                (decision == OrderDecision.ICO || decision == OrderDecision.S20) && Boolean.TRUE.equals(accommodated),
                "placementAddress", placementAddress, "Address");
        Placements.requireCare(decision == OrderDecision.ICO, Boolean.TRUE.equals(accommodated));
        Placements.require(Boolean.TRUE.equals(accommodated), placementType, ofstedUrn);
    }

}
