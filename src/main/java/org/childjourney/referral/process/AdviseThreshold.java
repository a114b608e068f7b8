package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Advice;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Asks the decision table for advice on the threshold. It never decides. */
@Component
class AdviseThreshold implements JavaDelegate {

    private final Advice advice;

    private final Referrals referrals;

    AdviseThreshold(Advice advice, Referrals referrals) {
        this.advice = advice;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = Child.of(execution);
        this.referrals.advised(child, this.advice.on("threshold-decision", this.referrals.facts(child).asked()));
    }

}
