package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records what was decided under the National Transfer Scheme. */
@Component
class RecordNationalTransfer implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordNationalTransfer(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.referrals.considerTransfer(Child.of(execution),
                this.forms.read(execution, ConsiderNationalTransfer.class).toNationalTransfer());
    }

}
