package org.childjourney.access;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The few pages of our own around the web applications. */
@Controller
class Pages {

    static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** What the page to sign in can say above its form. */
    private static final Set<String> TOLD = Set.of("wrong", "locked", "wait", "signed-out", NotLetIn.NO_ROLE,
            NotLetIn.NAME, "failed");

    private final Destinations destinations;

    private final SignInMethod signIn;

    Pages(Destinations destinations, SignInMethod signIn) {
        this.destinations = destinations;
        this.signIn = signIn;
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

    /** Where the council's provider signs people in, they are sent there at once. */
    @GetMapping(SecurityConfiguration.SIGN_IN)
    String signIn(HttpServletRequest request, Model model) {
        var stillToGoTo = CouncilSignOut.stillToGoTo(request);
        if (stillToGoTo.isPresent()) {
            return "redirect:" + stillToGoTo.get();
        }
        var told = TOLD.stream().filter(request.getParameterMap()::containsKey).findFirst();
        if (told.isEmpty() && this.signIn.address().isPresent()) {
            return "redirect:" + this.signIn.address().get();
        }
        model.addAttribute("told", told.orElse(""));
        model.addAttribute("provider", this.signIn.address().orElse(null));
        return "sign-in";
    }

}
