package org.childjourney.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is acting while a request is answered, with the roles and agencies
 * that the person has at this moment. Somebody who has been taken out of the people
 * meanwhile is signed out.
 */
class ActingPerson extends OncePerRequestFilter {

    private static final String ATTRIBUTE = ActingPerson.class.getName();

    private final SignInMethod signIn;

    private final IdentityService identity;

    ActingPerson(SignInMethod signIn, IdentityService identity) {
        this.signIn = signIn;
        this.identity = identity;
    }

    static Optional<Person> of(HttpServletRequest request) {
        return Optional.ofNullable((Person) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var person = this.signIn.person(signedIn);
        if (person.isEmpty()) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        request.setAttribute(ATTRIBUTE, person.get());
        if (isWebApplication(request)) {
            // The web applications set it themselves, from the same sign-in.
            chain.doFilter(request, response);
            return;
        }
        try {
            this.identity.setAuthentication(person.get().id(), person.get().groups(), person.get().tenants());
            chain.doFilter(request, response);
        }
        finally {
            this.identity.clearAuthentication();
        }
    }

    private static boolean isWebApplication(HttpServletRequest request) {
        return RequestPath.of(request).startsWith("/camunda/");
    }

}
