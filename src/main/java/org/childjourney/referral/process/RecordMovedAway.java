package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records that another authority has accepted responsibility. */
@Component
class RecordMovedAway implements JavaDelegate {

    private final Referrals referrals;

    RecordMovedAway(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.referrals.movedAway(Child.of(execution));
    }

}
