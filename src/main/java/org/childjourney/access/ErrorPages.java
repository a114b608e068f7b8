package org.childjourney.access;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Lets a page that says "no" also say where the person can go instead.
 */
@Component
class ErrorPages extends DefaultErrorAttributes {

    private final Destinations destinations;

    ErrorPages(Destinations destinations) {
        this.destinations = destinations;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        var wantsPage = String.valueOf(request.getHeader("Accept")).contains("text/html");
        if (wantsPage && request instanceof ServletWebRequest servlet) {
            attributes.put("apps", ActingPerson.of(servlet.getRequest()).map(this.destinations::of).orElse(List.of()));
        }
        return attributes;
    }

    /** A page that is not there is told as a page; our API tells it as a problem. */
    @ControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class NotThere {

        @ExceptionHandler
        void notThere(NoResourceFoundException nothing, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            if (RequestPath.under("/api").matches(request)) {
                throw nothing;
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }

    }

}
