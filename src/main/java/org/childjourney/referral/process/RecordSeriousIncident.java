package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records what follows the death of the child. */
@Component
class RecordSeriousIncident implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordSeriousIncident(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.referrals.died(Child.of(execution),
                this.forms.read(execution, RecordSeriousIncidentDecision.class).toSeriousIncident());
    }

}
