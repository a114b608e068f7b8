package org.childjourney.demo.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.childjourney.access.OpenTasks;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.EarlierTime;
import org.springframework.stereotype.Component;

/**
 * Lets invented people do their work in the past: each through the form of the task, as
 * somebody signed in with their role. Before each step, whatever became due until then
 * has been warned of and escalated.
 */
@Component
public class PeopleAtWork {

    /** More timers than this in one go would be a timer that never comes to rest. */
    private static final int TOO_MANY_TIMERS = 200;

    private final FormService forms;

    private final TaskService tasks;

    private final OpenTasks open;

    private final RuntimeService runtime;

    private final ManagementService jobs;

    private final RepositoryService models;

    private final IdentityService identity;

    private final ProcessEngineConfiguration engine;

    private final EarlierTime earlier;

    private final Map<String, List<String>> tenants = new HashMap<>();

    private final ObjectMapper json = new ObjectMapper();

    PeopleAtWork(FormService forms, TaskService tasks, OpenTasks open, RuntimeService runtime, ManagementService jobs,
            RepositoryService models, IdentityService identity, ProcessEngine engine, EarlierTime earlier) {
        this.forms = forms;
        this.tasks = tasks;
        this.open = open;
        this.runtime = runtime;
        this.jobs = jobs;
        this.models = models;
        this.identity = identity;
        this.engine = engine.getProcessEngineConfiguration();
        this.earlier = earlier;
    }

    /** Does this as that person at that time. */
    public void does(Person person, Instant at, Runnable work) {
        timePassesUntil(at);
        acts(person, at, work);
    }

    private void acts(Person person, Instant at, Runnable work) {
        this.earlier.asOf(at, () -> {
            this.identity.setAuthentication(person.id(), List.of(person.role()),
                    this.tenants.computeIfAbsent(person.role(), this::tenantsOf));
            try {
                work.run();
            }
            finally {
                this.identity.clearAuthentication();
            }
        });
    }

    private List<String> tenantsOf(String role) {
        return this.identity.createTenantQuery().groupMember(role).list().stream().map(Tenant::getId).toList();
    }

    /**
     * Completes the task of this kind for the child that stands in the person's list.
     */
    public void completes(Person person, Instant at, CaseReference child, String step, Map<String, Object> answers) {
        answers(person, at, child, step, answers);
        backgroundGoesOn(at);
    }

    /** Completes a task, and leaves what follows in the background waiting. */
    public void answers(Person person, Instant at, CaseReference child, String step, Map<String, Object> answers) {
        timePassesUntil(at);
        acts(person, at, () -> this.forms.submitTaskForm(taskInTheList(person, child, step), toVariables(answers)));
    }

    private String taskInTheList(Person person, CaseReference child, String step) {
        var task = this.tasks.createTaskQuery()
            .processInstanceBusinessKey(child.value())
            .taskDefinitionKey(step)
            .taskCandidateGroupIn(this.open.toMe())
            .includeAssignedTasks()
            .singleResult();
        if (task == null) {
            throw new IllegalStateException("%s has no task %s for %s".formatted(child, step, person));
        }
        return task.getId();
    }

    /** Starts a process with its start form. */
    public void starts(Person person, Instant at, String process, Map<String, Object> answers) {
        var model = this.models.createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
        does(person, at, () -> this.forms.submitStartForm(model.getId(), toVariables(answers)));
        backgroundGoesOn(at);
    }

    /** Does what waits in the background. */
    public void backgroundGoesOn(Instant at) {
        for (var waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            waiting.forEach(job -> this.earlier.asOf(at, () -> this.jobs.executeJob(job.getId())));
        }
    }

    /** One story is told at a time, so whatever waits is its own. */
    private List<Job> waiting() {
        return this.jobs.createJobQuery().messages().withRetriesLeft().list();
    }

    /** Warns of and escalates what became due until then, each at its own time. */
    public void timePassesUntil(Instant until) {
        for (var fired = 0; fired < TOO_MANY_TIMERS; fired++) {
            var due = this.jobs.createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(until))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
            if (due.isEmpty()) {
                return;
            }
            var timer = due.get(0);
            this.earlier.asOf(timer.getDuedate().toInstant(), () -> this.jobs.executeJob(timer.getId()));
        }
        throw new IllegalStateException("The timers do not come to rest before " + until);
    }

    /**
     * Completes a task while a process is suspended and takes no work. What is handed
     * over to it fails and waits as an incident for a manager. Afterwards the process is
     * open again, so that it succeeds when the manager tries it again.
     */
    public void completesWhileSuspended(String process, Person person, Instant at, CaseReference child, String step,
            Map<String, Object> answers) {
        answers(person, at, child, step, answers);
        this.models.suspendProcessDefinitionByKey(process);
        // The failure is meant, and not for the log of a newcomer.
        this.engine.setEnableCmdExceptionLogging(false);
        try {
            waiting().forEach(job -> failsForGood(job, at));
        }
        finally {
            this.engine.setEnableCmdExceptionLogging(true);
            this.models.activateProcessDefinitionByKey(process);
        }
    }

    private void failsForGood(Job job, Instant at) {
        try {
            this.earlier.asOf(at, () -> this.jobs.executeJob(job.getId()));
        }
        catch (IllegalStateException handOverRefused) {
            this.jobs.setJobRetries(job.getId(), 0);
        }
    }

    private VariableMap toVariables(Map<String, Object> answers) {
        var variables = Variables.createVariables();
        answers.forEach((question, answer) -> variables.put(question,
                (answer instanceof List<?> list) ? SpinValues.jsonValue(toJson(list)).create() : answer));
        return variables;
    }

    private String toJson(List<?> list) {
        try {
            return this.json.writeValueAsString(list);
        }
        catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    /**
     * Somebody at work.
     *
     * @param id user id
     * @param role the group in which they act
     */
    public record Person(String id, String role) {
    }

}
