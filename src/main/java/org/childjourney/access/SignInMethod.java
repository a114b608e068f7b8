package org.childjourney.access;

import java.util.Optional;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * How people and other systems sign in: with passwords of ours, or at the council's
 * provider.
 */
interface SignInMethod {

    /** Lets people in, in a browser. */
    void people(HttpSecurity http) throws Exception;

    /** Lets other systems in, which bring what they have with every request. */
    void systems(HttpSecurity http) throws Exception;

    /** Who has signed in, with the roles and agencies that they have at this moment. */
    Optional<Person> person(Authentication signedIn);

    /** What happens once somebody has signed out. */
    LogoutSuccessHandler signedOut();

    /**
     * Where the browser goes to sign in; empty where our own page asks for a password.
     */
    Optional<String> address();

    /** The provider's address, which the browser may be sent to when it signs out. */
    Optional<String> provider();

}
