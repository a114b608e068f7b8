package org.childjourney.homelessness.process;

import org.childjourney.casefile.CaseReference;
import org.childjourney.homelessness.HomelessnessEnding;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.springframework.stereotype.Component;

/** How the joint work ends when the life of the young person ends it. */
@Component
class HomelessnessEnds implements JourneyEnding {

    private final HomelessnessEnding ending;

    HomelessnessEnds(HomelessnessEnding ending) {
        this.ending = ending;
    }

    @Override
    public String journey() {
        return HomelessnessEnding.JOURNEY;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.ending.end(child, cause);
    }

}
