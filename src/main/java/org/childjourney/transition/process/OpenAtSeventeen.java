package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Starts what has its time from the 17th birthday on. */
@Component
class OpenAtSeventeen implements JavaDelegate {

    private final GettingReady gettingReady;

    OpenAtSeventeen(GettingReady gettingReady) {
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.gettingReady.openAtSeventeen(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
