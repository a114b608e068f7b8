package org.childjourney.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Signs in the engine's people with their passwords. After a wrong password the engine
 * waits longer each time before it takes the right one, and after ten it waits for an
 * administrator.
 */
@Component
class EngineSignIn implements AuthenticationProvider {

    private final People people;

    EngineSignIn(People people) {
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = (attempt.getCredentials() != null) ? attempt.getCredentials().toString() : "";
        if (attempt.getName().isBlank() || !this.people.isPasswordOf(attempt.getName(), password)) {
            throw new BadCredentialsException("Wrong user name or password");
        }
        var person = this.people.find(attempt.getName())
            .orElseThrow(() -> new BadCredentialsException("Wrong user name or password"));
        return UsernamePasswordAuthenticationToken.authenticated(person.id(), null,
                AuthorityUtils.createAuthorityList(person.groups()));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

}
