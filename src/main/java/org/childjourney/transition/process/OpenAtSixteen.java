package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Starts what has its time from the 16th birthday on. */
@Component
class OpenAtSixteen implements JavaDelegate {

    private final GettingReady gettingReady;

    OpenAtSixteen(GettingReady gettingReady) {
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.gettingReady.openAtSixteen(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
