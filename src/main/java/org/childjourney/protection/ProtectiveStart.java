package org.childjourney.protection;

import java.time.Instant;

import org.childjourney.casefile.Needed;

/**
 * A power used, or an order made, to protect a child at once.
 *
 * @param caseReference the case reference
 * @param action what protects the child
 * @param startsAt from when
 * @param endsAt until when, as the order says, null where it is not asked
 * @param court the court, null where it is not asked
 * @param reference reference of the order or of the police
 * @param policeApplied whether the police applied, null where it is not asked
 * @param policeProtectionFrom when the child was taken into police protection, null where
 * it is not asked
 * @param conditions its conditions, null where it is not asked
 * @param exclusion whom it excludes from the home, null where it is not asked
 * @param why what happened
 * @param childsWords what the child says
 * @param parentsTold whether the parents know
 * @param whyParentsNotTold why not, null where it is not asked
 * @param accommodated whether the council accommodates the child
 * @param placementType where the child lives, null where it is not asked
 * @param placementAddress the address, null where it is not asked
 * @param ofstedUrn Ofsted number of the home or agency, null where it is not asked
 */
public record ProtectiveStart(String caseReference, ActionType action, Instant startsAt, Instant endsAt, String court,
        String reference, Boolean policeApplied, Instant policeProtectionFrom, String conditions, String exclusion,
        String why, String childsWords, boolean parentsTold, String whyParentsNotTold, boolean accommodated,
        PlacementCode placementType, String placementAddress, String ofstedUrn) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ProtectiveStart {
        Needed.when(action == ActionType.EPO || action == ActionType.CAO, "endsAt", endsAt,
                "Until when, as the order says?");
        Needed.when(action == ActionType.EPO || action == ActionType.CAO || action == ActionType.RECOVERY
                || action == ActionType.ICO, "court", court, "Which court?");
        Needed.when(action == ActionType.EPO, "policeApplied", policeApplied, "Did the police apply for the order?");
        Needed.when(action == ActionType.EPO && Boolean.TRUE.equals(policeApplied), "policeProtectionFrom",
                policeProtectionFrom, "When was the child taken into police protection?");
        Needed.when(!parentsTold, "whyParentsNotTold", whyParentsNotTold, "Why not?");
        Needed.when(accommodated, "placementType", placementType, "Where does the child live now?");
        Needed.when(accommodated, "placementAddress", placementAddress, "Address");
        Placements.requireCare(action == ActionType.ICO, accommodated);
        Placements.require(accommodated, placementType, ofstedUrn);
    }

}
