package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Looks what of the journey is ahead. */
@Component
class LookAtSupport implements JavaDelegate {

    private final LeavingCare leavingCare;

    LookAtSupport(LeavingCare leavingCare) {
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var now = this.leavingCare.look(CaseReference.of(execution.getProcessBusinessKey()));
        execution.setVariable("child", now.child());
        execution.setVariable("beforeTwentyOne", now.beforeTwentyOne());
        execution.setVariable("leaveToPlan", now.leaveToPlan());
    }

}
