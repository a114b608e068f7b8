package org.childjourney.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/**
 * Open tasks as far as the roles of the person signed in let them see them; the engine
 * decides that. Nobody signed in sees none. Whoever looks after the engine sees every
 * task in it, but works with no child: that role opens nothing here.
 */
@Component
public class TasksInSight {

    private final TaskService tasks;

    private final RuntimeService runtime;

    private final RepositoryService repository;

    private final IdentityService identity;

    private final Journeys journeys;

    TasksInSight(TaskService tasks, RuntimeService runtime, RepositoryService repository, IdentityService identity,
            Journeys journeys) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.identity = identity;
        this.journeys = journeys;
    }

    /**
     * An open task.
     *
     * @param id the task's id
     * @param task what kind of task it is, for instance authorise-assessment
     * @param process key of its process
     * @param processName name of its process, in words
     * @param processInstanceId the run of the process
     * @param agency the outside agency to which it belongs, null for the county
     * @param assignee user id of whoever has taken or been given it, null for nobody
     * @param child the child it is about, null for a task that is not about a recorded
     * child
     */
    public record Sighted(String id, String task, String process, String processName, String processInstanceId,
            String agency, String assignee, CaseReference child) {
    }

    /** The task, if it is open and the person signed in may see it. */
    public Optional<Sighted> task(String id) {
        return tasks(List.of(id)).stream().findFirst();
    }

    /** Those of the tasks that are open and that the person signed in may see. */
    public List<Sighted> tasks(Collection<String> ids) {
        return ids.isEmpty() ? List.of()
                : seen(() -> this.tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list());
    }

    /** The open tasks of a child that the person signed in may see. */
    public List<Sighted> of(CaseReference child) {
        return seen(() -> this.tasks.createTaskQuery().processInstanceBusinessKey(child.value()).list());
    }

    private List<Sighted> seen(Supplier<List<Task>> query) {
        var me = this.identity.getCurrentAuthentication();
        if (me == null) {
            return List.of();
        }
        var roles = (me.getGroupIds() != null) ? me.getGroupIds() : List.<String>of();
        this.identity.setAuthentication(me.getUserId(),
                roles.stream().filter(role -> !role.equals(Groups.CAMUNDA_ADMIN)).toList(), me.getTenantIds());
        try {
            var seen = query.get();
            return seen.isEmpty() ? List.of() : this.journeys.asSystem(() -> sighted(seen));
        }
        finally {
            this.identity.setAuthentication(me);
        }
    }

    private List<Sighted> sighted(List<Task> seen) {
        Map<String, ProcessInstance> instances = this.runtime.createProcessInstanceQuery()
            .processInstanceIds(
                    seen.stream().map(Task::getProcessInstanceId).filter(id -> id != null).collect(Collectors.toSet()))
            .list()
            .stream()
            .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        return seen.stream()
            .filter(task -> instances.containsKey(task.getProcessInstanceId()))
            .map(task -> sighted(task, instances.get(task.getProcessInstanceId())))
            .toList();
    }

    private Sighted sighted(Task task, ProcessInstance instance) {
        var process = this.repository.getProcessDefinition(task.getProcessDefinitionId());
        return new Sighted(task.getId(), task.getTaskDefinitionKey(), process.getKey(), process.getName(),
                instance.getId(), task.getTenantId(), task.getAssignee(), child(instance.getBusinessKey()));
    }

    // Whoever starts a process by hand may give it any key; only a case reference is one.
    private static CaseReference child(String businessKey) {
        return CaseReference.isOne(businessKey) ? CaseReference.of(businessKey) : null;
    }

}
