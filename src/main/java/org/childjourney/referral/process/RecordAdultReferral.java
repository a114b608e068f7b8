package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records where a young person goes who turns 18. */
@Component
class RecordAdultReferral implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordAdultReferral(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var referred = this.referrals.turnedEighteen(Child.of(execution),
                this.forms.read(execution, CompleteAdultReferral.class).toAdultReferral());
        execution.setVariable("assessmentOutcome", referred ? "ADULT_REFERRAL_MADE" : "NO_ADULT_SERVICES");
    }

}
