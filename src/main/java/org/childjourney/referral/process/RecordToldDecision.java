package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records who was told of the decision. */
@Component
class RecordToldDecision implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordToldDecision(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.referrals.tell(Child.of(execution), this.forms.read(execution, TellDecision.class).toDecisionTold());
    }

}
