package org.childjourney.engine;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Who is acting: the person signed in, or the system where work goes on in the
 * background.
 */
@Component
public class SignedIn {

    /** The name under which the background work of the system is recorded. */
    public static final String SYSTEM = "system";

    private final IdentityService identity;

    SignedIn(IdentityService identity) {
        this.identity = identity;
    }

    /** The user id of the person signed in, or {@link #SYSTEM}. */
    public String userId() {
        var authentication = this.identity.getCurrentAuthentication();
        return (authentication != null && authentication.getUserId() != null) ? authentication.getUserId() : SYSTEM;
    }

    /** The groups of the person signed in; none for the system. */
    public List<String> groups() {
        var authentication = this.identity.getCurrentAuthentication();
        return (authentication != null && authentication.getGroupIds() != null) ? authentication.getGroupIds()
                : List.of();
    }

}
