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

    private final AccessTable table;

    Whoami(AccessTable table) {
        this.table = table;
    }

    @GetMapping("/api/me")
    Me me(HttpServletRequest request) {
        var person = ActingPerson.of(request).orElseThrow();
        return new Me(person.id(), "%s %s".formatted(person.firstName(), person.lastName()), person.groups(),
                Pages.App.of(person, this.table));
    }

    /** The person signed in. */
    record Me(String id, String name, List<String> groups, List<Pages.App> apps) {
    }

}
