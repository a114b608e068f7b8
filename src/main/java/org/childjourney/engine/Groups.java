package org.childjourney.engine;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Who belongs to which group, asked as the system. */
@Component
public class Groups {

    private final IdentityService identity;

    private final Journeys journeys;

    Groups(IdentityService identity, Journeys journeys) {
        this.identity = identity;
        this.journeys = journeys;
    }

    /** Whether a person of that user name exists and belongs to the group. */
    public boolean has(String group, String userId) {
        return this.journeys
            .asSystem(() -> this.identity.createUserQuery().userId(userId).memberOfGroup(group).count() > 0);
    }

}
