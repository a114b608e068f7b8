package org.childjourney.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs out whoever has done nothing for as long as a session lasts. Tasklist asks for
 * new tasks every ten seconds and would keep a forgotten session for ever, so our scripts
 * say with each request for how long nobody has touched the keyboard or the mouse.
 */
class IdleSession extends OncePerRequestFilter {

    static final String IDLE_SECONDS = "X-Idle-Seconds";

    private final ApplicationEventPublisher events;

    IdleSession(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && idleSeconds(request) >= session.getMaxInactiveInterval()) {
            var who = SecurityContextHolder.getContext().getAuthentication();
            new SecurityContextLogoutHandler().logout(request, response, who);
            if (who != null) {
                this.events.publishEvent(new LogoutSuccessEvent(who));
            }
        }
        chain.doFilter(request, response);
    }

    private static long idleSeconds(HttpServletRequest request) {
        var said = request.getHeader(IDLE_SECONDS);
        return (said != null && said.matches("\\d{1,9}")) ? Long.parseLong(said) : 0;
    }

}
