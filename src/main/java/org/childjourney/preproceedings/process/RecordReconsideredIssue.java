package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LegalGateways;
import org.springframework.stereotype.Component;

/** Records what was decided on an application that was not made. */
@Component
class RecordReconsideredIssue implements JavaDelegate {

    private final Forms forms;

    private final LegalGateways legalGateways;

    RecordReconsideredIssue(Forms forms, LegalGateways legalGateways) {
        this.forms = forms;
        this.legalGateways = legalGateways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReconsiderIssue.class);
        execution.setVariable("issueAnswer",
                this.legalGateways.reconsider(CaseReference.of(execution.getProcessBusinessKey()), answers.toAnswer())
                    .name());
    }

}
