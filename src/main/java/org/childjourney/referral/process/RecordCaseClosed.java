package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records that the case was closed. */
@Component
class RecordCaseClosed implements JavaDelegate {

    private final Referrals referrals;

    RecordCaseClosed(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.referrals.closed(Child.of(execution));
    }

}
