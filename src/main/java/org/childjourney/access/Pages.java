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

    private final Destinations destinations;

    Pages(Destinations destinations) {
        this.destinations = destinations;
    }

    /**
     * Who works with Tasklist alone is taken there, and finds the other ways at its head;
     * others choose.
     */
    @GetMapping({ "/", "/camunda", "/camunda/", "/camunda/app/" })
    String start(HttpServletRequest request, Model model) {
        var person = ActingPerson.of(request);
        if (person.map(this.destinations::appsOf).orElse(List.of()).size() < 2) {
            return "redirect:" + TASKLIST;
        }
        model.addAttribute("places", person.map(this.destinations::of).orElseThrow());
        return "start";
    }

    @GetMapping(SecurityConfiguration.SIGN_IN)
    String signIn(HttpServletRequest request, Model model) {
        var asked = request.getParameterMap();
        model.addAllAttributes(
                Map.of("wrong", asked.containsKey("wrong"), "signedOut", asked.containsKey("signed-out")));
        return "sign-in";
    }

}
