package org.childjourney.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.access.TaskOffered.RoleInTeam;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Teams;
import org.childjourney.engine.Journeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The open tasks and to whom they are open. The lists of Tasklist ask it, under the name
 * {@code openTasks}, what is open to whoever looks.
 */
@Component
public class OpenTasks {

    private static final String OPEN = """
            select t.ID_, t.ASSIGNEE_, l.GROUP_ID_ from ACT_RU_TASK t
            join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null
            """;

    private static final String OF_CHILD = OPEN
            + "join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_ where p.BUSINESS_KEY_ = ? order by t.ID_";

    private static final String ONE = OPEN + "where t.ID_ = ?";

    private static final String THESE = OPEN + "where t.ID_ in (%s)";

    private static final String WITH_PERSON = OPEN + "where t.ASSIGNEE_ = ? order by t.ID_";

    private final AccessTable table;

    private final Teams teams;

    private final IdentityService identity;

    private final Allocations allocations;

    private final TaskService tasks;

    private final Journeys journeys;

    private final JdbcTemplate jdbc;

    OpenTasks(AccessTable table, Teams teams, IdentityService identity, Allocations allocations, TaskService tasks,
            Journeys journeys, JdbcTemplate jdbc) {
        this.table = table;
        this.teams = teams;
        this.identity = identity;
        this.allocations = allocations;
        this.tasks = tasks;
        this.journeys = journeys;
        this.jdbc = jdbc;
    }

    /**
     * The candidate groups whose tasks are open to the person signed in: their roles, and
     * for a role that works in teams that role in each of their own teams. Whoever has
     * such a role and belongs to no team sees the work of all, so that none is hidden
     * while somebody is being set up.
     */
    public List<String> toMe() {
        var me = this.identity.getCurrentAuthentication();
        var roles = (me.getGroupIds() != null) ? me.getGroupIds() : List.<String>of();
        if (roles.stream().noneMatch(this::worksInTeams)) {
            return roles;
        }
        var mine = this.teams.of(me.getUserId());
        var seen = mine.isEmpty() ? this.teams.ids() : mine;
        return roles.stream().flatMap(role -> Stream.concat(Stream.of(role), inTeams(role, seen))).toList();
    }

    private Stream<String> inTeams(String role, List<String> teams) {
        return worksInTeams(role) ? teams.stream().map(team -> new OpenTo(role, team).candidateGroup())
                : Stream.empty();
    }

    private boolean worksInTeams(String role) {
        return this.table.ofTeam(role).isPresent();
    }

    List<OpenTask> of(CaseReference child) {
        return open(OF_CHILD, child.value());
    }

    List<OpenTask> with(String person) {
        return open(WITH_PERSON, person);
    }

    private List<OpenTask> open(String which, Object... whose) {
        var found = new LinkedHashMap<String, OpenTask>();
        this.jdbc.query(which, row -> {
            var id = row.getString(1);
            found.putIfAbsent(id, new OpenTask(id, row.getString(2), new ArrayList<>()));
            found.get(id).openTo().add(OpenTo.parse(row.getString(3)));
        }, whose);
        return List.copyOf(found.values());
    }

    /** Who has taken or been given this task. */
    public Optional<String> whoeverHas(String taskId) {
        return open(ONE, taskId).stream().map(OpenTask::assignee).filter(Objects::nonNull).findFirst();
    }

    /** The roles to which this task is open. */
    public List<RoleInTeam> rolesOf(String taskId) {
        return open(ONE, taskId).stream()
            .flatMap(task -> task.openTo().stream())
            .map(open -> new RoleInTeam(open.role(), open.team()))
            .toList();
    }

    /**
     * Of these tasks, those that somebody with these roles may do, whichever team's they
     * are.
     */
    public Set<String> forRoles(Collection<String> roles, Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Set.of();
        }
        var these = THESE.formatted(String.join(", ", Collections.nCopies(taskIds.size(), "?")));
        return open(these, taskIds.toArray()).stream()
            .filter(task -> roles.stream().anyMatch(task::isOpenTo))
            .map(OpenTask::id)
            .collect(Collectors.toSet());
    }

    /**
     * Somebody to whom a task can be given.
     *
     * @param id user id
     * @param children how many children they work with
     */
    public record Colleague(String id, String name, long children) {
    }

    /** The people who have one of the roles that this task is for, by name. */
    public List<Colleague> colleagues(String taskId) {
        var roles = open(ONE, taskId).stream()
            .flatMap(task -> task.openTo().stream())
            .map(OpenTo::role)
            .distinct()
            .toList();
        var people = new TreeMap<String, String>();
        roles.forEach(role -> this.identity.createUserQuery()
            .memberOfGroup(role)
            .list()
            .forEach(person -> people.put(person.getId(),
                    "%s %s".formatted(person.getFirstName(), person.getLastName()))));
        var caseloads = this.allocations.caseloads(people.keySet());
        return people.entrySet()
            .stream()
            .map(person -> new Colleague(person.getKey(), person.getValue(),
                    caseloads.getOrDefault(person.getKey(), 0L)))
            .sorted(Comparator.comparing(Colleague::name))
            .toList();
    }

    /**
     * Puts a task into the list of another team.
     * @throws Refused if it is for no role that works in teams
     */
    public void openTo(String taskId, String team) {
        var moved = false;
        for (var task : open(ONE, taskId)) {
            for (var before : task.openTo()) {
                if (worksInTeams(before.role())) {
                    this.journeys.asSystem(() -> {
                        this.tasks.deleteCandidateGroup(taskId, before.candidateGroup());
                        this.tasks.addCandidateGroup(taskId, before.in(team).candidateGroup());
                        return null;
                    });
                    moved = true;
                }
            }
        }
        if (!moved) {
            throw new Refused("team", "This task is for roles that work across the county. Give it to a person.");
        }
    }

    /** An open task, whose it is and to whom it is open. */
    record OpenTask(String id, String assignee, List<OpenTo> openTo) {

        boolean isOpenTo(String role) {
            return this.openTo.stream().anyMatch(open -> open.role().equals(role));
        }

        boolean isWith(String person) {
            return Objects.equals(this.assignee, person);
        }

    }

}
