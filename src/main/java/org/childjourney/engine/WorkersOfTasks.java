package org.childjourney.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/** Whose work a task is, as the models ask it under the name {@code allocations}. */
@Component("allocations")
public class WorkersOfTasks {

    private final Allocations allocations;

    WorkersOfTasks(Allocations allocations) {
        this.allocations = allocations;
    }

    /**
     * The user id of whoever works with the child today; null when nobody does, so that
     * the task is the team's.
     */
    public String workerOf(DelegateExecution execution) {
        return this.allocations.workerOf(CaseReference.of(execution.getProcessBusinessKey())).orElse(null);
    }

}
