package org.childjourney.lookedafter.process;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.lookedafter.IroDisputes;
import org.springframework.stereotype.Component;

/** How a formal dispute ends when the life of the child ends it. */
@Component
class IroDisputeEnds implements JourneyEnding {

    private final IroDisputes iroDisputes;

    IroDisputeEnds(IroDisputes iroDisputes) {
        this.iroDisputes = iroDisputes;
    }

    @Override
    public String journey() {
        return IroDisputes.PROCESS;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.iroDisputes.overtaken(child, cause.words());
    }

}
