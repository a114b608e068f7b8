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

    /** Who has one place to go to is taken there; others choose. */
    @GetMapping({ "/", "/camunda", "/camunda/", "/camunda/app/" })
    String start(HttpServletRequest request, Model model) {
        var places = ActingPerson.of(request).map(this.destinations::of).orElse(List.of());
        if (places.size() < 2) {
            return "redirect:" + TASKLIST;
        }
        model.addAttribute("places", places);
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
