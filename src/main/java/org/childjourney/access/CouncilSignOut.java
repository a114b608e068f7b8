package org.childjourney.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Whoever signs out here signs out at the council's provider too. A web application
 * cannot be sent there; it goes to our page, which sends the person on.
 */
class CouncilSignOut extends OidcClientInitiatedLogoutSuccessHandler {

    private static final String STILL_TO_GO_TO = CouncilSignOut.class.getName();

    CouncilSignOut(ClientRegistrationRepository registrations) {
        super(registrations);
        setPostLogoutRedirectUri("{baseUrl}" + SecurityConfiguration.SIGN_IN + "?signed-out");
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        if (SecurityConfiguration.WEB_APPLICATIONS.matches(request)) {
            request.getSession().setAttribute(STILL_TO_GO_TO, determineTargetUrl(request, response, who));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        else {
            super.onLogoutSuccess(request, response, who);
        }
    }

    /**
     * Where somebody signs out at the provider who has just signed out of a web
     * application.
     */
    static Optional<String> stillToGoTo(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(STILL_TO_GO_TO) instanceof String address)) {
            return Optional.empty();
        }
        session.removeAttribute(STILL_TO_GO_TO);
        return Optional.of(address);
    }

}
