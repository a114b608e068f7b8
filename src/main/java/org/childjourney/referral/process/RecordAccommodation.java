package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records where the child lives from tonight. */
@Component
class RecordAccommodation implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordAccommodation(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.referrals.accommodate(Child.of(execution),
                this.forms.read(execution, AccommodateTonight.class).toAccommodation());
    }

}
