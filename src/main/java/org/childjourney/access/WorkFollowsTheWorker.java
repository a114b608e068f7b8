package org.childjourney.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.WorkerAway;
import org.childjourney.casefile.WorkerChanged;
import org.childjourney.engine.Journeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands the open tasks of a case on with the case: to the new worker, to whoever covers
 * an absence, or back to the role when there is nobody. At the end of the transaction
 * that changes the worker, when the engine has written its own changes.
 */
@Component
class WorkFollowsTheWorker {

    private static final Map<AllocationRole, String> ROLES = Map.of(AllocationRole.LEAD, "social-worker",
            AllocationRole.PERSONAL_ADVISER, "personal-adviser");

    private final TaskService tasks;

    private final IdentityService identity;

    private final Journeys journeys;

    private final Clock clock;

    WorkFollowsTheWorker(TaskService tasks, IdentityService identity, Journeys journeys, Clock clock) {
        this.tasks = tasks;
        this.identity = identity;
        this.journeys = journeys;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void whenTheWorkerChanges(WorkerChanged change) {
        var group = ROLES.get(change.role());
        handOn(this.tasks.createTaskQuery().processInstanceBusinessKey(change.child().value()), group,
                change.oldWorker(), change.newWorker());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void whenAWorkerIsAway(WorkerAway absence) {
        if (!absence.from().isAfter(LocalDate.now(this.clock))) {
            ROLES.values()
                .forEach(group -> handOn(this.tasks.createTaskQuery().taskAssignee(absence.worker()), group,
                        absence.worker(), absence.coveredBy()));
        }
    }

    private void handOn(TaskQuery query, String group, String from, String to) {
        this.journeys.asSystem(() -> {
            var worker = isIn(group, to) ? to : null;
            query.taskCandidateGroup(group)
                .includeAssignedTasks()
                .list()
                .stream()
                .filter(task -> task.getAssignee() == null || task.getAssignee().equals(from))
                .filter(task -> !Objects.equals(task.getAssignee(), worker))
                .forEach(task -> this.tasks.setAssignee(task.getId(), worker));
            return null;
        });
    }

    private boolean isIn(String group, String worker) {
        return worker != null && this.identity.createUserQuery().userId(worker).memberOfGroup(group).count() > 0;
    }

}
