package org.childjourney.preproceedings.process;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.RefusedRequest;
import org.childjourney.preproceedings.FamilyTogether;
import org.childjourney.preproceedings.LetterKind;
import org.springframework.stereotype.Component;

/**
 * Lets brothers and sisters follow when something is recorded that is the whole family's:
 * their task of the same kind is completed with the same answers, in the same
 * transaction. What is decided for a child is never taken over so.
 */
@Component
class BrothersAndSistersFollow implements TaskListener {

    private static final String LETTER_KIND = "letterKind";

    private final TaskService tasks;

    private final Journeys journeys;

    private final FamilyTogether family;

    private final ThreadLocal<Boolean> following = new ThreadLocal<>();

    BrothersAndSistersFollow(TaskService tasks, Journeys journeys, FamilyTogether family) {
        this.tasks = tasks;
        this.journeys = journeys;
        this.family = family;
    }

    @Override
    public void notify(DelegateTask task) {
        if (this.following.get() != null) {
            return;
        }
        this.following.set(true);
        try {
            this.family.othersOf(CaseReference.of(task.getExecution().getProcessBusinessKey()), letterKind(task))
                .forEach((other) -> follow(task, other));
        }
        finally {
            this.following.remove();
        }
    }

    private static LetterKind letterKind(DelegateTask task) {
        var kind = (String) task.getVariable(LETTER_KIND);
        return (kind != null) ? LetterKind.valueOf(kind) : null;
    }

    private void follow(DelegateTask task, CaseReference other) {
        for (var same : waiting(task, other)) {
            if (same.getAssignee() != null) {
                this.journeys.asSystem(() -> {
                    this.tasks.setAssignee(same.getId(), null);
                    return null;
                });
            }
            try {
                this.tasks.complete(same.getId());
            }
            catch (RefusedRequest refusal) {
                throw new Refused(refusal.field(),
                        "%s This is about %s, who waits for the same step.".formatted(refusal.getMessage(), other));
            }
        }
    }

    /** Two kinds of letter pass through the same tasks. */
    private List<Task> waiting(DelegateTask task, CaseReference other) {
        return this.journeys.asSystem(() -> this.tasks.createTaskQuery()
            .processInstanceBusinessKey(other.value())
            .taskDefinitionKey(task.getTaskDefinitionKey())
            .list()
            .stream()
            .filter((same) -> Objects.equals(task.getVariable(LETTER_KIND),
                    this.tasks.getVariable(same.getId(), LETTER_KIND)))
            .toList());
    }

}
