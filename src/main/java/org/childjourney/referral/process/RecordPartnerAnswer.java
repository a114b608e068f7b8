package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.PartnerChecks;
import org.springframework.stereotype.Component;

/** Records what a partner answers. */
@Component
class RecordPartnerAnswer implements JavaDelegate {

    private final Forms forms;

    private final PartnerChecks partnerChecks;

    RecordPartnerAnswer(Forms forms, PartnerChecks partnerChecks) {
        this.forms = forms;
        this.partnerChecks = partnerChecks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.partnerChecks.answer(Child.of(execution), execution.getTenantId(),
                this.forms.read(execution, ShareInformation.class).toPartnerAnswer());
    }

}
