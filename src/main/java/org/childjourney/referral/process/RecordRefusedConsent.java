package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records what is decided on refused consent. */
@Component
class RecordRefusedConsent implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordRefusedConsent(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = this.referrals.decideOnRefusal(Child.of(execution),
                this.forms.read(execution, DecideOnRefusedConsent.class).toRefusedConsent());
        execution.setVariableLocal("consentDecision", decision);
    }

}
