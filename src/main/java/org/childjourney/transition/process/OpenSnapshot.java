package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Starts the time in which the annual return asks about a birthday. */
@Component
class OpenSnapshot implements JavaDelegate {

    private final LeavingCare leavingCare;

    OpenSnapshot(LeavingCare leavingCare) {
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.leavingCare.openSnapshot(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
