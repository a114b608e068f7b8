package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What changed while a child went on being looked after.
 *
 * @param on from which day
 * @param legalStatus the new legal status by its code, null when it stayed
 * @param placement where the child lives now, null when the child stayed
 * @param sameCarers whether the carers stayed the same
 * @param reasonPlacementChange code of the looked-after return for why the placement
 * changed
 */
public record CareChange(LocalDate on, String legalStatus, Placement placement, boolean sameCarers,
        String reasonPlacementChange) {

    /**
     * Refuses what leaves a question open.
     * @throws Refused naming that question
     */
    public CareChange {
        Needed.when(true, "changedOn", on, "From which day?");
        Needed.when(placement != null, "reasonPlacementChange", reasonPlacementChange, "Why did the placement change?");
        if (legalStatus == null && placement == null) {
            throw new Refused("change", "Say what has changed: the legal status, the placement or both.");
        }
    }

    boolean movesToOtherCarers() {
        return this.placement != null && !this.sameCarers;
    }

}
