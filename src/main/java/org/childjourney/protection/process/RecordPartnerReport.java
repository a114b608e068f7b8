package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PartnerParts;
import org.springframework.stereotype.Component;

/** Records an agency's report to a conference. */
@Component
class RecordPartnerReport implements JavaDelegate {

    private final Forms forms;

    private final PartnerParts partners;

    RecordPartnerReport(Forms forms, PartnerParts partners) {
        this.forms = forms;
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, WriteConferenceReport.class);
        this.partners.report(CaseReference.of(execution.getProcessBusinessKey()),
                (String) execution.getVariable("partner"), answers.toPartnerReport());
    }

}
