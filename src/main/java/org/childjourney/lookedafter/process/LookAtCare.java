package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.CarePlans;
import org.childjourney.lookedafter.CareWork;
import org.springframework.stereotype.Component;

/** Looks what this kind of care asks for. */
@Component
class LookAtCare implements JavaDelegate {

    private final CareWork careWork;

    private final CarePlans carePlans;

    LookAtCare(CareWork careWork, CarePlans carePlans) {
        this.careWork = careWork;
        this.carePlans = carePlans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = Child.of(execution);
        execution.setVariable("careInFull", this.careWork.isInFull(child));
        execution.setVariable("carePlanReady", this.carePlans.isThere(child));
    }

}
