package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records the threshold decision. */
@Component
class RecordThresholdDecision implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordThresholdDecision(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = this.referrals.decide(Child.of(execution),
                this.forms.read(execution, DecideThreshold.class).toDecision());
        execution.setVariable("thresholdOutcome", outcome);
    }

}
