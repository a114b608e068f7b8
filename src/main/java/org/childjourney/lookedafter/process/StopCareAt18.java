package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.LookedAfterEnding;
import org.springframework.stereotype.Component;

/** Stops what was still due for a young person who is 18. */
@Component
class StopCareAt18 implements JavaDelegate {

    private final LookedAfterEnding lookedAfterEnding;

    StopCareAt18(LookedAfterEnding lookedAfterEnding) {
        this.lookedAfterEnding = lookedAfterEnding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("lookedAfter", this.lookedAfterEnding.turnedEighteen(Child.of(execution)));
    }

}
