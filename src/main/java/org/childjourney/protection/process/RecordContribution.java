package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PartnerParts;
import org.springframework.stereotype.Component;

/** Records what an agency shares for a strategy discussion. */
@Component
class RecordContribution implements JavaDelegate {

    private final Forms forms;

    private final PartnerParts partners;

    RecordContribution(Forms forms, PartnerParts partners) {
        this.forms = forms;
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ShareForDiscussion.class);
        this.partners.share(CaseReference.of(execution.getProcessBusinessKey()),
                (String) execution.getVariable("partner"), answers.toContribution());
    }

}
