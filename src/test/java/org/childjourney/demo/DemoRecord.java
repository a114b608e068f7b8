package org.childjourney.demo;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.casefile.CaseReference;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the children of the demonstration by their first names. */
@TestComponent
class DemoRecord {

    private final JdbcTemplate jdbc;

    private final TaskService tasks;

    private final HistoryService history;

    private final ManagementService jobs;

    private final ApplicationContext application;

    private List<Job> leftBehind;

    DemoRecord(JdbcTemplate jdbc, TaskService tasks, HistoryService history, ManagementService jobs,
            ApplicationContext application) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.history = history;
        this.jobs = jobs;
        this.application = application;
    }

    CaseReference child(String firstName) {
        return CaseReference.of(this.jdbc.queryForObject("select case_reference from child where given_name = ?",
                String.class, firstName));
    }

    List<CaseReference> children() {
        return this.jdbc.queryForList("select case_reference from child order by case_reference", String.class)
            .stream()
            .map(CaseReference::of)
            .toList();
    }

    /** The ids of the tasks that are open for the child. */
    List<String> tasksOf(CaseReference child) {
        return this.tasks.createTaskQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .map(Task::getTaskDefinitionKey)
            .sorted()
            .toList();
    }

    /** Whether the child's journey came to this end. */
    boolean endedAt(CaseReference child, String journey, String end) {
        return this.history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey(journey)
            .finished()
            .list()
            .stream()
            .anyMatch(instance -> this.history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityId(end)
                .count() > 0);
    }

    /** What the telling left to the job executor goes to it before anybody else acts. */
    @EventListener(ApplicationReadyEvent.class)
    void told() {
        this.leftBehind = this.jobs.createJobQuery()
            .timers()
            .duedateLowerThan(new Date(this.application.getStartupDate()))
            .list();
    }

    /**
     * The timers that were due when the telling began, and still there when it was over.
     * What falls due while it lasts, as at nine in the morning, fires as it should.
     */
    List<Job> timersLeftBehind() {
        return this.leftBehind;
    }

}
