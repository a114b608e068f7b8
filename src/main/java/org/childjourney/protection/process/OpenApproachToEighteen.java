package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Starts the time to plan for the 18th birthday. */
@Component
class OpenApproachToEighteen implements JavaDelegate {

    private final PlanNews plans;

    OpenApproachToEighteen(PlanNews plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.plans.openEighteen(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
