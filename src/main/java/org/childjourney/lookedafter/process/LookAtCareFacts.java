package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.TakingOverCare;
import org.springframework.stereotype.Component;

/** Looks how much is recorded already of how the child became looked after. */
@Component
class LookAtCareFacts implements JavaDelegate {

    private final TakingOverCare takingOverCare;

    LookAtCareFacts(TakingOverCare takingOverCare) {
        this.takingOverCare = takingOverCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("careFacts", this.takingOverCare.known(Child.of(execution)).name());
    }

}
