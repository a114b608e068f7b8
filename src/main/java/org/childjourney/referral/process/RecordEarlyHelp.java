package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records what early help answered. */
@Component
class RecordEarlyHelp implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordEarlyHelp(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = this.referrals.earlyHelp(Child.of(execution),
                this.forms.read(execution, ConfirmEarlyHelp.class).toEarlyHelpReply());
        execution.setVariable("thresholdOutcome", outcome);
    }

}
