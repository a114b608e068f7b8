package org.childjourney.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes an agency's lateness up the county's own ladder. */
@Component
class RaiseToCounty implements JavaDelegate {

    private final Escalations escalations;

    RaiseToCounty(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.escalations.goOnWithTheCounty(execution);
    }

}
