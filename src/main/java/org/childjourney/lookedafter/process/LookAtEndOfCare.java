package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.LookedAfterEnding;
import org.springframework.stereotype.Component;

/** Looks how care ended. */
@Component
class LookAtEndOfCare implements JavaDelegate {

    private final LookedAfterEnding lookedAfterEnding;

    LookAtEndOfCare(LookedAfterEnding lookedAfterEnding) {
        this.lookedAfterEnding = lookedAfterEnding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("careAnswer", this.lookedAfterEnding.ended(Child.of(execution)).name());
    }

}
