package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records whether the child is safe now. */
@Component
class RecordImmediateSafety implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordImmediateSafety(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = this.forms.read(execution, CheckImmediateSafety.class);
        this.referrals.checkSafety(Child.of(execution), form.toSafetyCheck());
        execution.setVariableLocal("immediateProtection", form.immediateProtection());
        execution.setVariableLocal("homelessTonight", form.homelessTonight());
    }

}
