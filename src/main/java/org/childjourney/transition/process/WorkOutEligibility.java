package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.transition.Eligibility;
import org.springframework.stereotype.Component;

/** Works out each night who is entitled to what as a care leaver. */
@Component
class WorkOutEligibility implements JavaDelegate {

    private final Eligibility eligibility;

    WorkOutEligibility(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.eligibility.workOut();
    }

}
