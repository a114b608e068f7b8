package org.childjourney.lookedafter.process;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.lookedafter.LookedAfterEnding;
import org.springframework.stereotype.Component;

/** How being looked after ends when the life of the child ends it. */
@Component
class LookedAfterEnds implements JourneyEnding {

    private final LookedAfterEnding lookedAfterEnding;

    LookedAfterEnds(LookedAfterEnding lookedAfterEnding) {
        this.lookedAfterEnding = lookedAfterEnding;
    }

    @Override
    public String journey() {
        return LookedAfterEnding.JOURNEY;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.lookedAfterEnding.end(child, cause);
    }

}
