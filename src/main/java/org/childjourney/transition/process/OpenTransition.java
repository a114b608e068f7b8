package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Begins the way to adulthood. */
@Component
class OpenTransition implements JavaDelegate {

    private final LeavingCare leavingCare;

    OpenTransition(LeavingCare leavingCare) {
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = CaseReference.of(execution.getProcessBusinessKey());
        execution.setVariable("leavingCare", this.leavingCare.begin(child));
        execution.setVariable("snapshotAhead", this.leavingCare.snapshotAhead(child));
    }

}
