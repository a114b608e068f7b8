package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.lookedafter.TakingOverCare;
import org.springframework.stereotype.Component;

/** Whom the tasks of a child's reviewing officer go to. */
@Component
public class NamedIro {

    private final TakingOverCare takingOverCare;

    NamedIro(TakingOverCare takingOverCare) {
        this.takingOverCare = takingOverCare;
    }

    /** User id of the independent reviewing officer; null while none is named. */
    public String of(DelegateExecution execution) {
        return this.takingOverCare.iroOf(Child.of(execution)).orElse(null);
    }

}
