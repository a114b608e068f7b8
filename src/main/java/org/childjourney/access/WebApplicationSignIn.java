package org.childjourney.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/**
 * Lets Tasklist, Cockpit and Admin take over who has signed in on our own page. The
 * engine creates it by its name.
 */
public class WebApplicationSignIn implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return ActingPerson.of(request).map(person -> {
            var result = AuthenticationResult.successful(person.id());
            result.setGroups(person.groups());
            result.setTenants(person.tenants());
            return result;
        }).orElseGet(AuthenticationResult::unsuccessful);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
    }

}
