package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records what the manager on call decides on consent. */
@Component
class RecordConsentOnCall implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordConsentOnCall(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = this.referrals.decideOnCall(Child.of(execution),
                this.forms.read(execution, DecideOnConsentOnCall.class).toConsentOnCall());
        execution.setVariableLocal("consentDecision", decision);
    }

}
