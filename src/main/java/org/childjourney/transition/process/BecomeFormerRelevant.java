package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Takes in the 18th birthday. */
@Component
class BecomeFormerRelevant implements JavaDelegate {

    private final LeavingCare leavingCare;

    BecomeFormerRelevant(LeavingCare leavingCare) {
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.leavingCare.turnEighteen(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
