package org.childjourney.access;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The few pages of our own around the web applications. */
@Controller
class Pages {

    static final String TASKLIST = "/camunda/app/tasklist/default/";

    @GetMapping({ "/", "/camunda", "/camunda/", "/camunda/app/" })
    String start() {
        return "redirect:" + TASKLIST;
    }

    @GetMapping(SecurityConfiguration.SIGN_IN)
    String signIn(HttpServletRequest request, Model model) {
        var asked = request.getParameterMap();
        model.addAllAttributes(
                Map.of("wrong", asked.containsKey("wrong"), "signedOut", asked.containsKey("signed-out")));
        return "sign-in";
    }

    /** A web application that somebody may open. */
    record App(String name, String path) {

        static List<App> of(Person person, AccessTable table) {
            var names = Map.of("tasklist", "Tasklist", "cockpit", "Cockpit", "admin", "Admin", "welcome", "Welcome");
            return table.appsOf(person.groups())
                .stream()
                .map(app -> new App(names.get(app), "/camunda/app/%s/default/".formatted(app)))
                .toList();
        }

    }

}
