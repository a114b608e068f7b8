package org.childjourney.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Says on a page that somebody is signed out; a web application goes to that page by
 * itself.
 */
class SignedOut implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        if (SecurityConfiguration.WEB_APPLICATIONS.matches(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        else {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?signed-out");
        }
    }

}
