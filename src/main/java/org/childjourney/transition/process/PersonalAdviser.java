package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/** Whose work a care leaver's task is, as the models ask it. */
@Component
public class PersonalAdviser {

    private final Allocations allocations;

    PersonalAdviser(Allocations allocations) {
        this.allocations = allocations;
    }

    /** The user id of the personal adviser today; null when the task is the team's. */
    public String of(DelegateExecution execution) {
        return this.allocations
            .workerOf(CaseReference.of(execution.getProcessBusinessKey()), AllocationRole.PERSONAL_ADVISER)
            .orElse(null);
    }

}
