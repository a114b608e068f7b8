package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Starts what has its time before the 18th birthday. */
@Component
class OpenBeforeEighteen implements JavaDelegate {

    private final GettingReady gettingReady;

    OpenBeforeEighteen(GettingReady gettingReady) {
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.gettingReady.openBeforeEighteen(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
