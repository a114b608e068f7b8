package org.childjourney;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.ChronologyEntry;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.engine.Journeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A day at work in a test: invented children, the forms that signed-in people answer, and
 * what the engine does in between.
 */
@Component
public class AtWork {

    private final ProcessEngine engine;

    private final SignedInAs signedIn;

    private final Cases cases;

    private final Teams teams;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final Journeys journeys;

    private final TransactionTemplate transaction;

    AtWork(ProcessEngine engine, SignedInAs signedIn, Cases cases, Teams teams, Chronology chronology,
            Deadlines deadlines, Journeys journeys, TransactionTemplate transaction) {
        this.engine = engine;
        this.signedIn = signedIn;
        this.cases = cases;
        this.teams = teams;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.transaction = transaction;
    }

    /** It is that time in England, like 2026-03-02T10:00. */
    public void at(String inEngland) {
        ClockUtil.setCurrentTime(Date.from(moment(inEngland)));
    }

    /** What time it is. */
    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    public static Instant moment(String inEngland) {
        return LocalDateTime.parse(inEngland).atZone(WorkingCalendar.LONDON).toInstant();
    }

    public static Instant endOf(String day) {
        return WorkingCalendar.endOf(LocalDate.parse(day));
    }

    /** Blossom Testerly, born on 14 May 2016, in the record. */
    public CaseReference child() {
        return child(InventedChildren.blossom().alone());
    }

    public CaseReference child(NewFamily family) {
        this.teams.put(new TeamDetails("test-team", "Test team", "team-manager", "everything"));
        this.teams.put("social-worker", "Kit Social-Worker", "test-team", true);
        return inOneStep(() -> this.cases.register(family, "contact-officer").children().get(0));
    }

    public <T> T inOneStep(Supplier<T> work) {
        return this.transaction.execute((status) -> work.get());
    }

    public void begin(CaseReference child, String message, Map<String, Object> routing) {
        inOneStep(() -> this.journeys.begin(child, message, routing));
    }

    public void begin(CaseReference child, String message) {
        begin(child, message, Map.of());
    }

    public int tell(CaseReference child, String message) {
        return inOneStep(() -> this.journeys.tell(child, message, Map.of()));
    }

    /** An administrator cancels a process in Cockpit. */
    public void cancel(String instance) {
        inOneStep(() -> {
            this.engine.getRuntimeService().deleteProcessInstance(instance, "begun twice");
            return null;
        });
    }

    /** Somebody begins a process from Tasklist with its form. */
    public void start(String person, String process, Map<String, Object> answers) {
        var definition = this.engine.getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
        this.signedIn.as(person, () -> {
            this.engine.getFormService().submitStartForm(definition.getId(), answers);
        });
    }

    /** Somebody answers the form of the child's open task. */
    public void answer(String person, CaseReference child, String task, Map<String, Object> answers) {
        answer(person, task(child, task), answers);
        goOn(child);
    }

    public void answer(String person, Task task, Map<String, Object> answers) {
        this.signedIn.as(person, () -> {
            this.engine.getFormService().submitTaskForm(task.getId(), answers);
        });
    }

    /** Somebody takes on a task that nobody has. */
    public void claim(String person, Task task) {
        this.signedIn.as(person, () -> this.engine.getTaskService().claim(task.getId(), person));
    }

    /** The one open task of that kind of the child. */
    public Task task(CaseReference child, String task) {
        var open = tasks(child).stream().filter((candidate) -> candidate.getTaskDefinitionKey().equals(task)).toList();
        assertThat(open).as("open %s of %s among %s", task, child, open(child)).hasSize(1);
        return open.get(0);
    }

    public List<Task> tasks(CaseReference child) {
        return this.engine.getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(child.value())
            .initializeFormKeys()
            .list();
    }

    /** What kinds of tasks are open for the child. */
    public List<String> open(CaseReference child) {
        return tasks(child).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** The roles that may do a task, whichever team's it is. */
    public List<String> groups(Task task) {
        return this.engine.getTaskService()
            .getIdentityLinksForTask(task.getId())
            .stream()
            .map(IdentityLink::getGroupId)
            .filter((group) -> group != null)
            .map((group) -> group.split("@")[0])
            .sorted()
            .toList();
    }

    /** The background work that waits for the child is done. */
    public void goOn(CaseReference child) {
        for (var waiting = saved(child); !waiting.isEmpty(); waiting = saved(child)) {
            waiting.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
        }
    }

    private List<Job> saved(CaseReference child) {
        return instances(child).stream()
            .flatMap((instance) -> this.engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .list()
                .stream())
            .toList();
    }

    /** The timer of that element goes off. */
    public void timer(CaseReference child, String element) {
        var timers = instances(child).stream()
            .flatMap((instance) -> this.engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .timers()
                .list()
                .stream())
            .toList();
        assertThat(timers).as("timer %s of %s", element, child).hasSize(1);
        this.engine.getManagementService().executeJob(timers.get(0).getId());
    }

    /** It is that time, and every timer of the child whose time has come goes off. */
    public void passes(CaseReference child, String inEngland) {
        at(inEngland);
        instances(child).stream()
            .flatMap((instance) -> this.engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .duedateLowerThan(Date.from(moment(inEngland).plusMillis(1)))
                .list()
                .stream())
            .forEach((timer) -> this.engine.getManagementService().executeJob(timer.getId()));
        goOn(child);
    }

    private List<String> instances(CaseReference child) {
        return this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .map((instance) -> instance.getId())
            .toList();
    }

    /** The processes that go on for the child. */
    public List<String> processes(CaseReference child) {
        return this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .map((instance) -> this.engine.getRepositoryService()
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getKey())
            .sorted()
            .toList();
    }

    /** The tasks, steps and ends of one process of the child that are over, in order. */
    public List<String> passed(CaseReference child, String process) {
        return this.engine.getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey(process)
            .list()
            .stream()
            .flatMap((instance) -> this.engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream())
            .filter((step) -> !step.getActivityType().endsWith("Gateway"))
            .map(HistoricActivityInstance::getActivityId)
            .toList();
    }

    /** The routing variable of one process of the child. */
    public Object routing(CaseReference child, String name, String process) {
        return this.engine.getHistoryService()
            .createHistoricVariableInstanceQuery()
            .processDefinitionKey(process)
            .processInstanceIdIn(history(child).toArray(String[]::new))
            .variableName(name)
            .singleResult()
            .getValue();
    }

    public Object routing(CaseReference child, String name) {
        return this.engine.getHistoryService()
            .createHistoricVariableInstanceQuery()
            .processInstanceIdIn(history(child).toArray(String[]::new))
            .variableName(name)
            .singleResult()
            .getValue();
    }

    /** Every process that ever went on for the child. */
    public List<String> history(CaseReference child) {
        return this.engine.getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .map((instance) -> instance.getId())
            .toList();
    }

    /** The sentences of the chronology, the oldest first. */
    public List<String> chronology(CaseReference child) {
        return inOneStep(() -> this.chronology.oldestFirst(child, 0, 200)
            .getContent()
            .stream()
            .map(ChronologyEntry::sentence)
            .toList());
    }

    /** The ids of the clocks that run for the child. */
    public List<String> clocks(CaseReference child) {
        return this.deadlines.running(child).stream().map(RunningClock::clockId).toList();
    }

    /** The latest clock of that id that the child had, running or not. */
    public RunningClock clock(CaseReference child, String id) {
        var all = this.deadlines.all(child).stream().filter((clock) -> clock.clockId().equals(id)).toList();
        assertThat(all).as("clocks %s of %s", id, child).isNotEmpty();
        return all.stream().filter(RunningClock::isRunning).findFirst().orElse(all.get(all.size() - 1));
    }

    /** Answers by key and value; the confirmation at the end of the form is ticked. */
    public static Map<String, Object> answers(Object... keysAndValues) {
        var answers = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            answers.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        answers.put("confirmed", true);
        return answers;
    }

    /** The same answers but for these. */
    public static Map<String, Object> but(Map<String, Object> answers, Object... keysAndValues) {
        var others = new LinkedHashMap<>(answers);
        others.putAll(answers(keysAndValues));
        return others;
    }

    /** The same answers without those. */
    public static Map<String, Object> without(Map<String, Object> answers, String... keys) {
        var fewer = new LinkedHashMap<>(answers);
        Arrays.asList(keys).forEach(fewer::remove);
        return fewer;
    }

    /** What a form sends for a list of codes. */
    public static Object codes(String... codes) {
        return SpinValues.jsonValue(Stream.of(codes).map("\"%s\""::formatted).toList().toString()).create();
    }

    /** What a form sends for a list of rows. */
    public static Object rows(String... rows) {
        return SpinValues.jsonValue(new ArrayList<>(Arrays.asList(rows)).toString()).create();
    }

}
