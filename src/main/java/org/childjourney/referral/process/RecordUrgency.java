package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records the urgency. */
@Component
class RecordUrgency implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordUrgency(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.referrals.rate(Child.of(execution), this.forms.read(execution, RateUrgency.class).toUrgency());
    }

}
