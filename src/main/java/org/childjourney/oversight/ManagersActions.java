package org.childjourney.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.access.OpenTasks;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Prolongation;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.SignedIn;
import org.childjourney.record.Projection;

/**
 * What a manager does about stuck work. Each act is theirs to do, has a reason where it
 * changes something, and stands in the child's chronology, save what is about an
 * allegation against a professional, which those who read the record do not know of. No
 * act touches a timer of the engine: more time is given to the limit, and the timers
 * follow.
 */
@Service
@Transactional
class ManagersActions {

    private static final int LONGEST_REASON = 500;

    private static final String KIND = "OVERSIGHT";

    private final Oversight oversight;

    private final Models models;

    private final OpenTasks openTasks;

    private final TaskService tasks;

    private final RuntimeService runtime;

    private final ManagementService management;

    private final Journeys journeys;

    private final Deadlines deadlines;

    private final Catalogue catalogue;

    private final Teams teams;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Reminders reminders;

    private final ApplicationEventPublisher events;

    ManagersActions(Oversight oversight, Models models, OpenTasks openTasks, TaskService tasks, RuntimeService runtime,
            ManagementService management, Journeys journeys, Deadlines deadlines, Catalogue catalogue, Teams teams,
            Chronology chronology, SignedIn signedIn, Reminders reminders, ApplicationEventPublisher events) {
        this.oversight = oversight;
        this.models = models;
        this.openTasks = openTasks;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.journeys = journeys;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.teams = teams;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.reminders = reminders;
        this.events = events;
    }

    /** The people to whom a task can be given, by name. */
    @Transactional(readOnly = true)
    public List<OpenTasks.Colleague> colleagues(String taskId) {
        return this.openTasks.colleagues(task(taskId).getId());
    }

    /**
     * Gives a task to a worker.
     * @throws Refused if no reason is given
     * @throws org.childjourney.engine.RefusedRequest if the worker has none of the roles
     * that the task is for, or the person signed in is not a manager of this process
     */
    public void giveTo(String taskId, String worker, String reason) {
        var why = required(reason);
        if (worker == null || worker.isBlank()) {
            throw new Refused("worker", "Choose who is to do the task.");
        }
        var task = task(taskId);
        this.tasks.setAssignee(taskId, worker);
        acted(task, "gave " + task.getTaskDefinitionKey() + " to " + worker);
        noted(task, "\"%s\" was given to %s: %s".formatted(task.getName(), nameOf(worker), why));
    }

    /**
     * Puts a task into a team's list, where nobody has it.
     * @throws Refused if no reason is given, there is no such team, or the task is for no
     * role that works in teams
     */
    public void giveToTeam(String taskId, String team, String reason) {
        var why = required(reason);
        var task = task(taskId);
        var name = this.teams.team(team).orElseThrow(() -> new Refused("team", "Choose a team from the list.")).name();
        this.tasks.setAssignee(taskId, null);
        this.openTasks.openTo(taskId, team);
        acted(task, "gave " + task.getTaskDefinitionKey() + " to the team " + team);
        noted(task, "\"%s\" was given to the team %s: %s".formatted(task.getName(), name, why));
    }

    /**
     * Reminds whoever has the task, or the people to whom it is open, of it.
     * @return how many people are written to; none where no e-mail reaches them
     */
    public int nudge(String taskId) {
        var task = task(taskId);
        acted(task, "asked after " + task.getTaskDefinitionKey());
        noted(task, "\"%s\" was asked after".formatted(task.getName()));
        return this.reminders.remind(taskId, task.getName(), childOf(task.getProcessInstanceId()));
    }

    /**
     * Gives a limit more time, where its rule allows that to the person signed in.
     * @throws Refused if the rule does not allow it; the sentence says why
     */
    public void extend(long clockId, LocalDate lastDay, String reason) {
        var running = running(clockId);
        if (lastDay == null) {
            throw new Refused("lastDay", "Enter the new last day, as day, month and year.");
        }
        var why = required(reason);
        this.deadlines.extend(running.child(), running.clockId(), running.subject(),
                new Prolongation(lastDay, why, this.signedIn.userId()));
        acted(running.child(), null, "gave " + running.clockId() + " until " + lastDay);
        this.chronology.add(running.child(), null, this.signedIn.userId(), "\"%s\" was given more time, until %s: %s"
            .formatted(this.catalogue.clock(running.clockId()).name(), Days.said(lastDay), why), KIND);
    }

    /** Until when the person signed in may extend this limit; null where they may not. */
    @Transactional(readOnly = true)
    public Instant extensibleUntil(long clockId) {
        return this.deadlines.extensibleUntil(running(clockId)).orElse(null);
    }

    /**
     * Lets the step that failed be tried again at once.
     * @throws Refused if it has been tried meanwhile
     */
    public void tryAgain(String incidentId) {
        var incident = incident(incidentId);
        this.management.setJobRetries(incident.getConfiguration(), 1);
        acted(childOf(incident.getProcessInstanceId()), this.models.keyOf(incident.getProcessDefinitionId()),
                "tried " + incident.getActivityId() + " again");
        noted(incident.getProcessDefinitionId(), incident.getProcessInstanceId(), "\"%s\" had failed and is tried again"
            .formatted(this.models.nameOf(incident.getProcessDefinitionId(), incident.getActivityId())));
    }

    private Task task(String taskId) {
        var task = this.tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new Refused(null, "This task has been completed, or it is not one that you look on at.");
        }
        if (!this.oversight.seesTask(this.models.keyOf(task.getProcessDefinitionId()),
                childOf(task.getProcessInstanceId()), task.getTenantId())) {
            throw Oversight.notYours();
        }
        return task;
    }

    private RunningClock running(long clockId) {
        var running = this.deadlines.find(clockId)
            .filter(RunningClock::isRunning)
            .orElseThrow(() -> new Refused(null, "This limit is not running any more."));
        if (!this.oversight.seesProcess(this.catalogue.clock(running.clockId()).journey())
                || !this.oversight.seesChild(running.child())) {
            throw Oversight.notYours();
        }
        return running;
    }

    private Incident incident(String incidentId) {
        var incident = this.runtime.createIncidentQuery().incidentId(incidentId).singleResult();
        if (incident == null || !Incident.FAILED_JOB_HANDLER_TYPE.equals(incident.getIncidentType())) {
            throw new Refused(null, "This step has been tried again meanwhile, or it is not one that you look on at.");
        }
        requireSight(incident.getProcessDefinitionId(), childOf(incident.getProcessInstanceId()));
        return incident;
    }

    private void requireSight(String definition, CaseReference child) {
        if (!this.oversight.seesProcess(this.models.keyOf(definition))
                || (child != null && !this.oversight.seesChild(child))) {
            throw Oversight.notYours();
        }
    }

    private CaseReference childOf(String instance) {
        var run = this.journeys
            .asSystem(() -> this.runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult());
        var key = (run != null) ? run.getBusinessKey() : null;
        return CaseReference.isOne(key) ? CaseReference.of(key) : null;
    }

    private void acted(Task task, String what) {
        acted(childOf(task.getProcessInstanceId()), this.models.keyOf(task.getProcessDefinitionId()), what);
    }

    private void acted(CaseReference child, String process, String what) {
        this.events.publishEvent(new ManagerActed(this.signedIn.userId(), child, process, what));
    }

    private void noted(Task task, String sentence) {
        noted(task.getProcessDefinitionId(), task.getProcessInstanceId(), sentence);
    }

    private void noted(String definition, String instance, String sentence) {
        var child = childOf(instance);
        if (child != null && !Projection.isOfAnAllegation(this.models.keyOf(definition))) {
            this.chronology.add(child, null, this.signedIn.userId(), sentence, KIND);
        }
    }

    private String nameOf(String worker) {
        return this.teams.namesOf(List.of(worker)).getOrDefault(worker, worker);
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("reason", "Say why, in a sentence. It is kept on the child's record.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refused("reason", "Use %d characters or fewer.".formatted(LONGEST_REASON));
        }
        return reason.strip();
    }

}
