package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Starts the time within which the other authority is told of a move. */
@Component
class OpenMove implements JavaDelegate {

    private final PlanNews plans;

    OpenMove(PlanNews plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.plans.openMove(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
