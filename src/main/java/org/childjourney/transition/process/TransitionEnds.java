package org.childjourney.transition.process;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.transition.TransitionEnding;
import org.springframework.stereotype.Component;

/** How the way to adulthood ends when the life of a care leaver ends it. */
@Component
class TransitionEnds implements JourneyEnding {

    private final TransitionEnding ending;

    TransitionEnds(TransitionEnding ending) {
        this.ending = ending;
    }

    @Override
    public String journey() {
        return TransitionEnding.JOURNEY;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.ending.end(child, cause);
    }

}
