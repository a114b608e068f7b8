package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Ends support as a care leaver at 25. */
@Component
class EndAtTwentyFive implements JavaDelegate {

    private final LeavingCare leavingCare;

    EndAtTwentyFive(LeavingCare leavingCare) {
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.leavingCare.endAtTwentyFive(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
