package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Starts the time to plan the ending. */
@Component
class OpenEnding implements JavaDelegate {

    private final LeavingCare leavingCare;

    OpenEnding(LeavingCare leavingCare) {
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.leavingCare.openEnding(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
