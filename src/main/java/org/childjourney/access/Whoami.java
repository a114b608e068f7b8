package org.childjourney.access;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a script of our pages who is signed in. Like every answer of our API it brings
 * the token that the script sends back with whatever it wants to change.
 */
@RestController
class Whoami {

    private final Destinations destinations;

    Whoami(Destinations destinations) {
        this.destinations = destinations;
    }

    @GetMapping("/api/me")
    Me me(HttpServletRequest request) {
        var person = ActingPerson.of(request).orElseThrow();
        return new Me(person.id(), "%s %s".formatted(person.firstName(), person.lastName()), person.groups(),
                this.destinations.appsOf(person), this.destinations.waysOf(person));
    }

    /**
     * The person signed in.
     *
     * @param apps the web applications that they open
     * @param ways further pages of ours that are open to them
     */
    record Me(String id, String name, List<String> groups, List<Destinations.Place> apps,
            List<Destinations.Place> ways) {
    }

}
