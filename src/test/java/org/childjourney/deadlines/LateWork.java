package org.childjourney.deadlines;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;

/** A child whose work is late, and the people who are told of it. */
record LateWork(ProcessEngine engine, CaseReference child) {

    private static final AtomicLong NEXT = new AtomicLong(7_200_000);

    static LateWork of(ProcessEngine engine) {
        return new LateWork(engine, CaseReference.of("CJ" + NEXT.incrementAndGet()));
    }

    static void itIs(String london) {
        ClockUtil.setCurrentTime(date(london));
    }

    static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(WorkingCalendar.LONDON).toInstant();
    }

    static Date date(String london) {
        return Date.from(at(london));
    }

    /**
     * The groups that are asked for an answer now, in the order in which they were asked.
     */
    List<String> asked() {
        return tasks().stream().map(this::groupOf).toList();
    }

    List<Task> tasks() {
        return this.engine.getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(this.child.value())
            .orderByTaskCreateTime()
            .asc()
            .list();
    }

    private String groupOf(Task task) {
        return this.engine.getTaskService()
            .getIdentityLinksForTask(task.getId())
            .stream()
            .map(IdentityLink::getGroupId)
            .reduce((one, other) -> one + "," + other)
            .orElse("nobody");
    }

    List<Job> jobs() {
        return this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(this.child.value())
            .list()
            .stream()
            .flatMap((instance) -> this.engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .list()
                .stream())
            .toList();
    }

    /** It is that time, and every timer whose time has come fires. */
    void timePassesTo(String london) {
        itIs(london);
        var due = jobs().stream().filter((job) -> !job.getDuedate().after(ClockUtil.getCurrentTime())).toList();
        due.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
    }

    void answer(String group, Map<String, Object> answers) {
        var task = tasks().stream().filter((open) -> groupOf(open).equals(group)).findFirst().orElseThrow();
        // The manager of a district stands within the agency that is its tenant.
        var tenant = group.startsWith("housing-") ? group.replace("-manager", "") : group;
        this.engine.getIdentityService().setAuthentication(group, List.of(group), List.of(tenant));
        try {
            this.engine.getFormService().submitTaskForm(task.getId(), answers);
        }
        finally {
            this.engine.getIdentityService().clearAuthentication();
        }
    }

    /** The names of the end events that the child's escalations have reached. */
    List<String> ends() {
        return this.engine.getHistoryService()
            .createHistoricActivityInstanceQuery()
            .finished()
            .list()
            .stream()
            .filter((done) -> done.getActivityType().toLowerCase().endsWith("endevent"))
            .filter((done) -> this.child.value()
                .equals(this.engine.getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceId(done.getProcessInstanceId())
                    .singleResult()
                    .getBusinessKey()))
            .map((done) -> done.getActivityId())
            .toList();
    }

    long instances(String process) {
        return this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(this.child.value())
            .processDefinitionKey(process)
            .count();
    }

}
