package org.childjourney.access;

import java.time.Instant;
import java.util.List;

/**
 * That a task has begun and waits for somebody. Published in the transaction that begins
 * it.
 *
 * @param id of the task
 * @param name what is to be done
 * @param reference the case reference; the name of the task again where there is none
 * @param dueAt when it is due; null without a limit
 * @param assignee user id of whoever has been given it; null for nobody
 * @param openTo the roles to which it is open
 */
public record TaskOffered(String id, String name, String reference, Instant dueAt, String assignee,
        List<RoleInTeam> openTo) {

    /**
     * A role to which a task is open.
     *
     * @param team the team in whose list it stands; null for everybody in that role
     */
    public record RoleInTeam(String role, String team) {
    }

}
