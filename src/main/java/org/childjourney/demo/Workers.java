package org.childjourney.demo;

import java.util.List;
import java.util.Map;

import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;

import static java.util.Map.entry;

/**
 * The invented teams of the county, and who works in them. Those who sign in are the demo
 * people; their colleagues have children too, so that there are caseloads to look at.
 */
final class Workers {

    static final String NORTH = "assessment-north";

    static final String SOUTH = "assessment-south";

    private static final List<TeamDetails> TEAMS = List.of(
            new TeamDetails(NORTH, "Assessment team North", "team-manager", "Exampleton and the villages to the north"),
            new TeamDetails(SOUTH, "Assessment team South", "team-manager", "Sampleford and the villages to the south"),
            new TeamDetails("front-door", "Front door", "mash-manager", "Every contact with the county"),
            new TeamDetails("reviewing", "Independent reviewing officers", "iro-manager",
                    "Every looked-after child of the county"));

    private record Colleague(String name, String role, String team, boolean socialWorker) {
    }

    private static final Map<String, Colleague> COLLEAGUES = Map.ofEntries(
            entry("social-worker", new Colleague("Kit Social-Worker", "social-worker", NORTH, true)),
            entry("bracken.sample", new Colleague("Bracken Sample", "social-worker", NORTH, true)),
            entry("campion.sample", new Colleague("Campion Sample", "social-worker", NORTH, true)),
            entry("nettle.sample", new Colleague("Nettle Sample", "family-practitioner", NORTH, false)),
            entry("dahlia.sample", new Colleague("Dahlia Sample", "social-worker", SOUTH, true)),
            entry("eryngo.sample", new Colleague("Eryngo Sample", "social-worker", SOUTH, true)),
            entry("mash-social-worker",
                    new Colleague("Harper MASH-Social-Worker", "mash-social-worker", "front-door", true)),
            entry("iro", new Colleague("Uma IRO", "iro", "reviewing", true)));

    private Workers() {
    }

    static void setUp(Teams teams) {
        TEAMS.forEach(teams::put);
        COLLEAGUES.forEach(
                (userId, colleague) -> teams.put(userId, colleague.name(), colleague.team(), colleague.socialWorker()));
    }

    /** Everybody who has children of their own. */
    static List<String> userIds() {
        return COLLEAGUES.keySet().stream().sorted().toList();
    }

    /** The group in which this person acts; the demo people are named after it. */
    static String roleOf(String userId) {
        return COLLEAGUES.containsKey(userId) ? COLLEAGUES.get(userId).role() : userId;
    }

}
