package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records what the family answered. */
@Component
class RecordConsent implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordConsent(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = this.referrals.seekConsent(Child.of(execution),
                this.forms.read(execution, SeekConsent.class).toConsentSought());
        execution.setVariableLocal("consentDecision", decision);
    }

}
