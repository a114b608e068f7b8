package org.childjourney.audit;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.childjourney.access.NotLetIn;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Takes down who signs in and out, and who tried to. Another system signs in with every
 * request: that is one entry for as long as a session of a person would last, and so are
 * attempts that are turned away unseen because there were too many, and tokens from one
 * address that nobody is let in with, of which anybody may send as many as they like.
 */
@Component
class SignInLog {

    private static final String NOBODY_KNOWN = "(nobody known)";

    private final AuditTrail trail;

    private final Cache<String, Boolean> lately = Caffeine.newBuilder()
        .maximumSize(10_000)
        .expireAfterWrite(Duration.ofMinutes(20))
        .build();

    SignInLog(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        var who = event.getAuthentication();
        this.trail.add(who.getName(), Act.SIGNED_IN, null, "in a browser", address(who));
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        var who = event.getAuthentication();
        if (bringsItWithEveryRequest() && isNew(who.getName() + " " + CameFrom.address())) {
            this.trail.add(who.getName(), Act.SIGNED_IN, null, "as another system", CameFrom.address());
        }
    }

    @EventListener
    void notLetIn(AbstractAuthenticationFailureEvent event) {
        var why = event.getException().getClass().getSimpleName();
        var unseen = why.equals("TooManyAttempts") || why.equals("LockedException")
                || event.getAuthentication() instanceof BearerTokenAuthenticationToken;
        var person = personOf(event);
        var address = (address(event.getAuthentication()) != null) ? address(event.getAuthentication())
                : CameFrom.address();
        if (!unseen || isNew(why + " " + person + " " + address)) {
            this.trail.add(person, Act.SIGN_IN_FAILED, null, why, address);
        }
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        this.trail.add(event.getAuthentication().getName(), Act.SIGNED_OUT, null, "in a browser", CameFrom.address());
    }

    private boolean isNew(String what) {
        return this.lately.asMap().putIfAbsent(what, true) == null;
    }

    /**
     * What was typed where nobody has that name may be a password, and a token is one.
     */
    private static String personOf(AbstractAuthenticationFailureEvent event) {
        var attempt = event.getAuthentication();
        if (event.getException() instanceof NotLetIn refused) {
            return refused.person();
        }
        var isSecret = event.getException() instanceof UsernameNotFoundException
                || attempt instanceof BearerTokenAuthenticationToken || attempt.getName().isBlank();
        return isSecret ? NOBODY_KNOWN : attempt.getName();
    }

    private static boolean bringsItWithEveryRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getRequest().getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static String address(Authentication attempt) {
        return (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : null;
    }

}
