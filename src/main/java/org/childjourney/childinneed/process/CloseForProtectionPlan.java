package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.springframework.stereotype.Component;

/** Ends the journey, because a child protection plan has begun. */
@Component
class CloseForProtectionPlan implements JavaDelegate {

    private final ChildInNeedPlans plans;

    CloseForProtectionPlan(ChildInNeedPlans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.plans.giveWayToProtection(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
