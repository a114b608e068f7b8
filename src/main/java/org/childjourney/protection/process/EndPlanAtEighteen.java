package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Ends the plan on the 18th birthday. */
@Component
class EndPlanAtEighteen implements JavaDelegate {

    private final PlanNews plans;

    EndPlanAtEighteen(PlanNews plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.plans.endAtEighteen(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
