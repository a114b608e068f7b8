package org.childjourney.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.childjourney.access.OpenTasks.OpenTask;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.WorkerAway;
import org.childjourney.casefile.WorkerBack;
import org.childjourney.casefile.WorkerChanged;
import org.childjourney.engine.Groups;
import org.childjourney.engine.Journeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands the open tasks of a case on with the case: into the lists of the team that is now
 * responsible, and to the new worker, to whoever covers an absence, or back to the team
 * when there is nobody. At the end of the transaction that changes the worker, when the
 * engine has written its own changes. What the emergency duty team may do as well stays
 * open: at night whoever is on duty does it, and not the worker of the day.
 */
@Component
class WorkFollowsTheWorker {

    private static final Map<AllocationRole, String> ROLES = Map.of(AllocationRole.LEAD, "social-worker",
            AllocationRole.PERSONAL_ADVISER, "personal-adviser");

    private static final String ON_DUTY_AT_NIGHT = "emergency-duty-team";

    private final AccessTable table;

    private final OpenTasks open;

    private final TaskService tasks;

    private final Groups groups;

    private final Allocations allocations;

    private final Journeys journeys;

    private final Clock clock;

    WorkFollowsTheWorker(AccessTable table, OpenTasks open, TaskService tasks, Groups groups, Allocations allocations,
            Journeys journeys, Clock clock) {
        this.table = table;
        this.open = open;
        this.tasks = tasks;
        this.groups = groups;
        this.allocations = allocations;
        this.journeys = journeys;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void whenTheWorkerChanges(WorkerChanged change) {
        var open = this.open.of(change.child());
        openToTheTeam(open, change.role(), change.team());
        handOn(open.stream().filter(task -> task.isWith(null) || task.isWith(change.oldWorker())),
                ROLES.get(change.role()), change.newWorker());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void whenAWorkerIsAway(WorkerAway absence) {
        if (!absence.from().isAfter(LocalDate.now(this.clock))) {
            var theirs = this.open.with(absence.worker());
            ROLES.values().forEach(role -> handOn(theirs.stream(), role, absence.coveredBy()));
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void whenAWorkerIsBack(WorkerBack back) {
        for (var allocation : this.allocations.ofWorker(back.worker())) {
            handOn(this.open.of(allocation.child())
                .stream()
                .filter(task -> task.isWith(null) || task.isWith(back.coveredBy())), ROLES.get(allocation.role()),
                    back.worker());
        }
    }

    private void openToTheTeam(List<OpenTask> open, AllocationRole as, String team) {
        for (var task : open) {
            for (var before : task.openTo()) {
                var now = before.in(team);
                if (this.table.ofTeam(before.role()).filter(as::equals).isPresent() && !now.equals(before)) {
                    this.journeys.asSystem(() -> {
                        this.tasks.deleteCandidateGroup(task.id(), before.candidateGroup());
                        this.tasks.addCandidateGroup(task.id(), now.candidateGroup());
                        return null;
                    });
                }
            }
        }
    }

    private void handOn(Stream<OpenTask> open, String role, String to) {
        var theirs = open.filter(task -> task.isOpenTo(role) && !task.isOpenTo(ON_DUTY_AT_NIGHT)).toList();
        if (theirs.isEmpty()) {
            return;
        }
        this.journeys.asSystem(() -> {
            var worker = (to != null && this.groups.has(role, to)) ? to : null;
            theirs.stream()
                .filter(task -> !task.isWith(worker))
                .forEach(task -> this.tasks.setAssignee(task.id(), worker));
            return null;
        });
    }

}
