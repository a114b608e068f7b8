package org.childjourney.access;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How our API tells a caller that nobody is signed in, or that this is not for them. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (nobody instanceof TooManyAttempts || nobody instanceof LockedException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            answer(request, response, HttpStatus.TOO_MANY_REQUESTS,
                    "Too many wrong passwords have come. Wait a few minutes, and check the password meanwhile.");
            return;
        }
        // A script of our own pages would make the browser ask for a password of its own.
        if (request.getHeader("Sec-Fetch-Site") == null && !(nobody instanceof InvalidBearerTokenException)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Child Journey\"");
        }
        answer(request, response, HttpStatus.UNAUTHORIZED,
                "Nobody is signed in, or the password or the token is wrong. Sign in and send this again.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN,
                (refused instanceof CsrfException)
                        ? "Send the value of the cookie %s in the header %s as well."
                            .formatted(SecurityConfiguration.TOKEN_COOKIE, SecurityConfiguration.TOKEN_HEADER)
                        : "Your role does not include this. Ask your manager if you need it for your work.");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        this.json.writeValue(response.getWriter(), problem);
    }

}
