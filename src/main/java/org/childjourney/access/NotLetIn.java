package org.childjourney.access;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/**
 * The council's provider has let somebody in, and we do not.
 */
public class NotLetIn extends OAuth2AuthenticationException {

    /** They have none of the roles that mean anything here. */
    static final String NO_ROLE = "no-role";

    /** Their name is somebody else's here, or is none that can be used. */
    static final String NAME = "name";

    private final String person;

    NotLetIn(String why, String person) {
        super(new OAuth2Error(why));
        this.person = person;
    }

    /** The name under which the provider knows them. */
    public String person() {
        return this.person;
    }

}
