package org.childjourney.lookedafter;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody reports of a change in the care of a child who is looked after. */
@Service
@Transactional
public class CareChanges {

    private final LookedAfterChildren children;

    private final PlacementSearches searches;

    private final CareAccounts accounts;

    CareChanges(LookedAfterChildren children, PlacementSearches searches, CareAccounts accounts) {
        this.children = children;
        this.searches = searches;
        this.accounts = accounts;
    }

    /**
     * Takes in what is reported.
     * @return whether a place is to be sought
     * @throws org.childjourney.casefile.Refused if the child is not looked after, or as
     * for the change itself
     */
    public boolean report(CaseReference child, ReportedChange reported) {
        switch (reported.kind()) {
            case MOVED, LEGAL_STATUS, MOVED_AND_LEGAL_STATUS -> this.children.change(child, reported.change());
            case CARERS_APPROVED -> this.children.carersApproved(child, reported.changedOn());
            case PLACE_NEEDED -> {
                var taken = this.accounts.stepInCare(child);
                Days.inOrder("neededBy", taken.today(), reported.neededBy(),
                        "A place is needed today or later. Check the day.");
                this.searches.need(child, reported.whyNeeded(), reported.neededBy());
            }
        }
        return reported.kind() == ChangeInCare.PLACE_NEEDED;
    }

}
