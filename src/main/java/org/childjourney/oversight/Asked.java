package org.childjourney.oversight;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What of the stuck work is asked for, within what the person may see.
 *
 * @param definitions ids of the process definitions
 * @param waits the steps at which journeys wait for news, with what is usual
 * @param clocks ids of the limits
 * @param teams the teams whose children are meant; empty for all
 * @param orOfNoTeam whether the children of no team are meant as well
 * @param agency the outside agency whose own part is meant; empty for the county's view
 * @param now the present moment
 * @param soon limits up to this moment are due soon
 * @param unclaimedBefore tasks open since before this moment should have been taken
 * @param since only what has been so since before this moment; null for everything
 */
record Asked(Collection<String> definitions, List<Wait> waits, Collection<String> clocks, Collection<String> teams,
        boolean orOfNoTeam, Optional<String> agency, Instant now, Instant soon, Instant unclaimedBefore,
        Instant since) {

    /**
     * A step at which a journey waits for news.
     *
     * @param definition id of the process definition
     * @param step id of the event in the model
     * @param usual how long that usually takes
     */
    record Wait(String definition, String step, Duration usual) {
    }

    boolean isOfTeams() {
        return !this.teams.isEmpty();
    }

}
