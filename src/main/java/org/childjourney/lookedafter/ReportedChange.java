package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What somebody reports of a change in a child's care.
 *
 * @param kind what has changed or is needed
 * @param changedOn from which day
 * @param legalStatus the new legal status by its code, when it changed
 * @param placement where the child lives now, when the child moved
 * @param sameCarers whether the carers are the same
 * @param reasonPlacementChange code of the looked-after return for why the child moved
 * @param whyNeeded why another place is needed
 * @param neededBy by when
 */
public record ReportedChange(ChangeInCare kind, LocalDate changedOn, String legalStatus, Placement placement,
        Boolean sameCarers, String reasonPlacementChange, String whyNeeded, LocalDate neededBy) {

    /**
     * Refuses what leaves a question open that the kind of change raises.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ReportedChange {
        var placeNeeded = kind == ChangeInCare.PLACE_NEEDED;
        var moved = kind == ChangeInCare.MOVED || kind == ChangeInCare.MOVED_AND_LEGAL_STATUS;
        var legal = kind == ChangeInCare.LEGAL_STATUS || kind == ChangeInCare.MOVED_AND_LEGAL_STATUS;
        Needed.when(!placeNeeded, "changedOn", changedOn, "From which day?");
        Needed.when(legal, "legalStatus", legalStatus, "On which legal footing?");
        Needed.when(moved, "placementType", placement, "What kind of placement is it?");
        Needed.when(moved, "sameCarers", sameCarers, "Are the carers the same as before?");
        Needed.when(placeNeeded, "whyNeeded", whyNeeded, "Why is another place needed?");
        Needed.when(placeNeeded, "neededBy", neededBy, "By when?");
    }

    CareChange change() {
        return new CareChange(this.changedOn, this.legalStatus, this.placement, Boolean.TRUE.equals(this.sameCarers),
                this.reasonPlacementChange);
    }

}
