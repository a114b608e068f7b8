package org.childjourney.access;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks on at as a manager.
 *
 * @param processes keys of the processes whose instances they see
 * @param teams the teams whose children they see, besides those of no team; empty for
 * every team
 * @param agency the outside agency whose own part is all they see; empty for managers of
 * the county
 */
public record Sight(Set<String> processes, Set<String> teams, Optional<String> agency) {

    /** Whether only the children of certain teams are seen. */
    public boolean isOfTeams() {
        return !this.teams.isEmpty();
    }

}
