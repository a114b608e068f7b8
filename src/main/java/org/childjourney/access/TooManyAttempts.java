package org.childjourney.access;

import org.springframework.security.core.AuthenticationException;

/**
 * Nobody is let in from this place for a moment: too many wrong passwords came from it.
 */
class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("Too many wrong passwords from one place");
    }

}
