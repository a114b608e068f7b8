package org.childjourney.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs in the engine's people with their passwords. After a wrong password the engine
 * waits longer each time before it takes the right one, and after ten it waits for an
 * administrator.
 */
class EngineSignIn implements AuthenticationProvider {

    private final People people;

    private final SignInLimits limits;

    EngineSignIn(People people, SignInLimits limits) {
        this.people = people;
        this.limits = limits;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName();
        var address = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
                : "";
        this.limits.check(name, address);
        var password = (attempt.getCredentials() != null) ? attempt.getCredentials().toString() : "";
        if (name.isBlank() || !this.people.isPasswordOf(name, password)) {
            this.limits.wrong(name, address);
            throw wrong(name);
        }
        var person = this.people.find(name).orElseThrow(() -> wrong(name));
        this.limits.right(name);
        return UsernamePasswordAuthenticationToken.authenticated(person.id(), null,
                AuthorityUtils.createAuthorityList(person.groups()));
    }

    /**
     * The answer is the same for both; only the audit is told whether there is such a
     * person, because what was typed may be a password.
     */
    private RuntimeException wrong(String name) {
        return (!name.isBlank() && this.people.exists(name)) ? new BadCredentialsException("Wrong password")
                : new UsernameNotFoundException("Nobody has this name");
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

}
