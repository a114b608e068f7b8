package org.childjourney.access;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.childjourney.casefile.AllocationRole;

/** The roles that work in teams, each from its own teams' cases. */
@Component
public class TeamRoles {

    private final AccessTable table;

    TeamRoles(AccessTable table) {
        this.table = table;
    }

    /**
     * As what the team is responsible whose cases this role works from; empty for roles
     * that work across the county.
     */
    public Optional<AllocationRole> of(String role) {
        return this.table.ofTeam(role);
    }

}
