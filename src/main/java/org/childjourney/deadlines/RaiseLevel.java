package org.childjourney.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next level of the ladder. */
@Component
class RaiseLevel implements JavaDelegate {

    private final Escalations escalations;

    RaiseLevel(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.escalations.raiseNext(execution);
    }

}
