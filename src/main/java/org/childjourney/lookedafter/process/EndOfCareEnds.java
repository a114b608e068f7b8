package org.childjourney.lookedafter.process;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.lookedafter.EndsOfCare;
import org.springframework.stereotype.Component;

/** How a proposal to end care ends when the life of the child ends it. */
@Component
class EndOfCareEnds implements JourneyEnding {

    private final EndsOfCare endsOfCare;

    EndOfCareEnds(EndsOfCare endsOfCare) {
        this.endsOfCare = endsOfCare;
    }

    @Override
    public String journey() {
        return EndsOfCare.PROCESS;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.endsOfCare.overtaken(child);
    }

}
