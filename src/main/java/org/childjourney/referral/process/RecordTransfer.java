package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records what the other authority answered. */
@Component
class RecordTransfer implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordTransfer(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = this.referrals.transfer(Child.of(execution),
                this.forms.read(execution, TransferToOtherAuthority.class).toTransferReply());
        execution.setVariable("thresholdOutcome", outcome);
    }

}
