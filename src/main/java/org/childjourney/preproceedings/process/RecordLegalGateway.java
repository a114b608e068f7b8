package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LegalGateways;
import org.springframework.stereotype.Component;

/** Records that the legal gateway met. */
@Component
class RecordLegalGateway implements JavaDelegate {

    private final Forms forms;

    private final LegalGateways legalGateways;

    RecordLegalGateway(Forms forms, LegalGateways legalGateways) {
        this.forms = forms;
        this.legalGateways = legalGateways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldLegalGateway.class);
        this.legalGateways.met(CaseReference.of(execution.getProcessBusinessKey()), answers.toMeeting());
    }

}
