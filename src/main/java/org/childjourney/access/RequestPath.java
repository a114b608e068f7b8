package org.childjourney.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The path of a request, the same for every servlet: matchers that know of Spring's own
 * servlet alone would let the engine's pass.
 */
final class RequestPath {

    private RequestPath() {
    }

    static String of(HttpServletRequest request) {
        return request.getServletPath() + ((request.getPathInfo() != null) ? request.getPathInfo() : "");
    }

    /** Matches this path and everything below it. */
    static RequestMatcher under(String folder) {
        return request -> {
            var path = of(request);
            return path.equals(folder) || path.startsWith(folder + "/");
        };
    }

    static RequestMatcher exactly(String path) {
        return request -> of(request).equals(path);
    }

}
