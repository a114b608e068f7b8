package org.childjourney.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * How many tasks each group has, of those that whoever asks may see. The engine's own
 * report counts everything and is only for those who may read everything, allegations
 * against professionals included.
 */
@Component
class WorkByGroup {

    private final TaskService tasks;

    private final IdentityService identity;

    private final AccessTable table;

    WorkByGroup(TaskService tasks, IdentityService identity, AccessTable table) {
        this.tasks = tasks;
        this.identity = identity;
        this.table = table;
    }

    /** The groups that have work which this person sees, those with most of it first. */
    List<Count> seenBy(Person person) {
        this.identity.setAuthentication(person.id(), person.groups(), person.tenants());
        try {
            return Stream.concat(this.table.groups().keySet().stream(), this.table.agencies().keySet().stream())
                .map(group -> new Count(group,
                        this.tasks.createTaskQuery().taskCandidateGroup(group).includeAssignedTasks().count()))
                .filter(count -> count.taskCount() > 0)
                .sorted(Comparator.comparingLong(Count::taskCount).reversed().thenComparing(Count::groupName))
                .toList();
        }
        finally {
            this.identity.clearAuthentication();
        }
    }

    /**
     * Whether this person oversees work, and is not served by the engine's own report.
     */
    boolean isFor(Person person) {
        return this.table.isManager(person.groups()) && !this.table.isAdministrator(person.groups());
    }

    /** As the engine's REST interface shows it. */
    record Count(String groupName, long taskCount) {
    }

}
