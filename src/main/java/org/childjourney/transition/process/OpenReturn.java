package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Takes in that a care leaver asks for help again. */
@Component
class OpenReturn implements JavaDelegate {

    private final LeavingCare leavingCare;

    OpenReturn(LeavingCare leavingCare) {
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.leavingCare.comesBack(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
