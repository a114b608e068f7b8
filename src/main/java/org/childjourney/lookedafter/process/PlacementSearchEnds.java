package org.childjourney.lookedafter.process;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** How a search for a place ends when the life of the child ends it. */
@Component
class PlacementSearchEnds implements JourneyEnding {

    private final PlacementSearches placementSearches;

    PlacementSearchEnds(PlacementSearches placementSearches) {
        this.placementSearches = placementSearches;
    }

    @Override
    public String journey() {
        return PlacementSearches.PROCESS;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.placementSearches.overtaken(child);
    }

}
