package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.Conferences;
import org.springframework.stereotype.Component;

/** Closes what protection has open for a child without a plan. */
@Component
class CloseWithoutPlan implements JavaDelegate {

    private final Conferences conferences;

    CloseWithoutPlan(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.conferences.closeWithoutPlan(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
