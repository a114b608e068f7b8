package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.PartnerChecks;
import org.springframework.stereotype.Component;

/** Records whom to ask, and what. */
@Component
class RecordPartnerChecks implements JavaDelegate {

    private final Forms forms;

    private final PartnerChecks partnerChecks;

    RecordPartnerChecks(Forms forms, PartnerChecks partnerChecks) {
        this.forms = forms;
        this.partnerChecks = partnerChecks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.partnerChecks.ask(Child.of(execution),
                this.forms.read(execution, ChoosePartnerChecks.class).toPartnerQuestions());
    }

}
