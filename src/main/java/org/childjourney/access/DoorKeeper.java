package org.childjourney.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands at every request to the engine, whether a web application or another system
 * sends it, and refuses with a sentence what no door is open for.
 *
 * <p>
 * Everybody may read their own name, which the engine would only show to those who may
 * see everybody's; and a manager how many tasks each group has, of those that the manager
 * may see.
 */
class DoorKeeper extends OncePerRequestFilter {

    private static final Pattern ENGINE = Pattern.compile("(?:/camunda/api/engine|/engine-rest)(?:/engine/[^/]+)?");

    private static final Pattern WEB_APPLICATION = Pattern.compile("/camunda/api(?=/)");

    private static final Pattern PROFILE = Pattern.compile("/user/([^/]+)/profile");

    private static final String TASKS_BY_GROUP = "/task/report/candidate-group-count";

    private final Doors doors;

    private final WorkByGroup work;

    private final ObjectMapper json;

    private final ApplicationEventPublisher events;

    DoorKeeper(Doors doors, WorkByGroup work, ObjectMapper json, ApplicationEventPublisher events) {
        this.doors = doors;
        this.work = work;
        this.json = json;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = below(RequestPath.of(request));
        var person = ActingPerson.of(request);
        if (path == null || person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var refusal = this.doors.refuse(person.get(), request.getMethod(), path);
        if (refusal.isPresent()) {
            answer(response, HttpServletResponse.SC_FORBIDDEN,
                    Map.of("type", "RefusedRequest", "message", refusal.get()));
            return;
        }
        var profile = PROFILE.matcher(path);
        if (request.getMethod().equals("GET") && profile.matches() && profile.group(1).equals(person.get().id())) {
            answer(response, HttpServletResponse.SC_OK, Profile.of(person.get()));
            return;
        }
        if (request.getMethod().equals("GET") && path.equals(TASKS_BY_GROUP) && this.work.isFor(person.get())) {
            answer(response, HttpServletResponse.SC_OK, this.work.seenBy(person.get()));
            return;
        }
        chain.doFilter(request, response);
        if (this.doors.isAudited(request.getMethod(), path)) {
            this.events.publishEvent(
                    new AdministratorActed(person.get().id(), request.getMethod() + " " + path, response.getStatus()));
        }
    }

    private static String below(String path) {
        var engine = ENGINE.matcher(path);
        if (engine.lookingAt()) {
            return path.substring(engine.end());
        }
        var application = WEB_APPLICATION.matcher(path);
        return application.lookingAt() ? path.substring(application.end()) : null;
    }

    private void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        this.json.writeValue(response.getWriter(), body);
    }

    /** As the engine's REST interface shows a person. */
    private record Profile(String id, String firstName, String lastName, String email) {

        static Profile of(Person person) {
            return new Profile(person.id(), person.firstName(), person.lastName(), person.email());
        }

    }

}
