package org.childjourney.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.childjourney.casefile.Teams;
import org.childjourney.engine.Journeys;

/**
 * Who looks on at the work of others, and at which. A manager of the county sees the
 * processes of their roles, a role that works in teams its own teams' children; a manager
 * of an outside agency sees that agency's part; an administrator sees everything. For
 * everybody else there is nothing to look on at.
 */
@Component
public class Managers {

    private static final String WITH_THEIR_GROUPS = """
            select m.USER_ID_, m.GROUP_ID_ from ACT_ID_MEMBERSHIP m
            join ACT_ID_USER u on u.ID_ = m.USER_ID_ and u.EMAIL_ is not null
            where exists (select 1 from ACT_ID_MEMBERSHIP managing
                where managing.USER_ID_ = m.USER_ID_ and managing.GROUP_ID_ in (:roles))""";

    private final AccessTable table;

    private final Teams teams;

    private final IdentityService identity;

    private final RepositoryService repository;

    private final Journeys journeys;

    private final JdbcClient jdbc;

    Managers(AccessTable table, Teams teams, IdentityService identity, RepositoryService repository, Journeys journeys,
            JdbcClient jdbc) {
        this.table = table;
        this.teams = teams;
        this.identity = identity;
        this.repository = repository;
        this.journeys = journeys;
        this.jdbc = jdbc;
    }

    /** Whether somebody with these roles looks on at anything. */
    public boolean includes(Collection<String> groups) {
        return this.table.isAdministrator(groups) || this.table.isManager(groups) || ofAnAgency(groups);
    }

    /** Whether somebody with these roles looks after the application. */
    public static boolean areAdministrators(Collection<String> groups) {
        return groups.contains(AccessTable.ADMINISTRATORS);
    }

    /**
     * Whether somebody with these roles reads of the children whose work they look on at.
     * Whoever only looks after the engine does not.
     */
    public boolean readOfChildren(Collection<String> groups) {
        return groups.stream().anyMatch(group -> !group.equals(AccessTable.ADMINISTRATORS));
    }

    /** Whether somebody with these roles manages the part of an outside agency. */
    public boolean ofAnAgency(Collection<String> groups) {
        return groups.stream().anyMatch(this::managesAnAgency);
    }

    /**
     * A manager of the county, or of an outside agency.
     *
     * @param id user id
     */
    public record Manager(String id, List<String> groups) {
    }

    /** All managers who have an e-mail address, in one query. */
    public List<Manager> all() {
        var ofTheCounty = this.table.groups()
            .entrySet()
            .stream()
            .filter(role -> role.getValue().manager())
            .map(Map.Entry::getKey);
        var ofAgencies = this.table.agencies().keySet().stream().filter(this::managesAnAgency);
        var groups = new TreeMap<String, List<String>>();
        this.jdbc.sql(WITH_THEIR_GROUPS).param("roles", Stream.concat(ofTheCounty, ofAgencies).toList()).query(row -> {
            groups.computeIfAbsent(row.getString(1), person -> new ArrayList<>()).add(row.getString(2));
        });
        return groups.entrySet().stream().map(person -> new Manager(person.getKey(), person.getValue())).toList();
    }

    /** What the person signed in looks on at; empty when nothing. */
    public Optional<Sight> sightOfMine() {
        var me = this.identity.getCurrentAuthentication();
        if (me == null || me.getGroupIds() == null) {
            return Optional.empty();
        }
        return sight(me.getUserId(), me.getGroupIds());
    }

    private Optional<Sight> sight(String person, List<String> groups) {
        if (this.table.isAdministrator(groups)) {
            return Optional.of(new Sight(everyProcess(), Set.of(), Optional.empty()));
        }
        var roles = groups.stream()
            .filter(group -> this.table.groups().containsKey(group) && this.table.groups().get(group).manager())
            .toList();
        if (!roles.isEmpty()) {
            return Optional.of(new Sight(processesOf(roles), teamsOf(person, roles), Optional.empty()));
        }
        return groups.stream()
            .filter(this::managesAnAgency)
            .findFirst()
            .map(group -> new Sight(Set.copyOf(this.table.partsOf(group)), Set.of(), this.table.tenantOf(group)));
    }

    /** A group that stands within an agency is its managers. */
    private boolean managesAnAgency(String group) {
        var agency = this.table.agencies().get(group);
        return agency != null && agency.within() != null;
    }

    private Set<String> processesOf(List<String> roles) {
        return roles.stream()
            .map(this.table.groups()::get)
            .flatMap(role -> Stream.concat(role.worksOn().stream(), role.oversees().stream()))
            .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> teamsOf(String person, List<String> roles) {
        return roles.stream().allMatch(role -> this.table.ofTeam(role).isPresent()) ? Set.copyOf(this.teams.of(person))
                : Set.of();
    }

    private Set<String> everyProcess() {
        return this.journeys.asSystem(() -> this.repository.createProcessDefinitionQuery()
            .latestVersion()
            .list()
            .stream()
            .map(ProcessDefinition::getKey)
            .collect(Collectors.toUnmodifiableSet()));
    }

}
