package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records the service manager's answer on a third referral. */
@Component
class RecordThirdReferral implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordThirdReferral(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = this.referrals.confirmThird(Child.of(execution),
                this.forms.read(execution, ConfirmThirdReferral.class).toThirdReferral());
        execution.setVariable("thresholdOutcome", outcome);
    }

}
