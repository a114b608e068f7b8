package org.childjourney.protection.process;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.protection.ProtectiveActions;
import org.springframework.stereotype.Component;

/** How police protection and orders end when the life of the child ends them. */
@Component
class ProtectiveActionEnds implements JourneyEnding {

    private final ProtectiveActions actions;

    ProtectiveActionEnds(ProtectiveActions actions) {
        this.actions = actions;
    }

    @Override
    public String journey() {
        return "record-protective-action";
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.actions.endAll(child, cause.words());
    }

}
