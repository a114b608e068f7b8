package org.childjourney.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a person can go: the web applications of their roles, and pages of our own. */
@Component
class Destinations {

    private static final Map<String, Place> APPS = Map.of("tasklist",
            app("Tasklist", "Your work and your team's, and what is overdue"), "cockpit",
            app("Cockpit", "Where each journey stands, and what is stuck"), "admin",
            app("Admin", "People and their sign-in"), "welcome", app("Welcome", "Your own profile"));

    private final AccessTable table;

    private final ObjectProvider<Way> ways;

    Destinations(AccessTable table, ObjectProvider<Way> ways) {
        this.table = table;
        this.ways = ways;
    }

    /**
     * A place to go to.
     *
     * @param about what is there, in a few words
     */
    record Place(String name, String path, String about) {
    }

    private static Place app(String name, String about) {
        return new Place(name, "/camunda/app/%s/default/".formatted(name.toLowerCase(java.util.Locale.ROOT)), about);
    }

    List<Place> of(Person person) {
        return Stream.concat(appsOf(person).stream(), waysOf(person).stream()).toList();
    }

    List<Place> appsOf(Person person) {
        return this.table.appsOf(person.groups()).stream().map(APPS::get).toList();
    }

    List<Place> waysOf(Person person) {
        return this.ways.orderedStream()
            .filter(way -> way.isOpenTo(person.groups()))
            .map(way -> new Place(way.name(), way.path(), way.about()))
            .toList();
    }

}
