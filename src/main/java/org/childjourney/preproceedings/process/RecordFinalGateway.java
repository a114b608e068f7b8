package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LegalGateways;
import org.springframework.stereotype.Component;

/** Records that the final legal gateway met. */
@Component
class RecordFinalGateway implements JavaDelegate {

    private final Forms forms;

    private final LegalGateways legalGateways;

    RecordFinalGateway(Forms forms, LegalGateways legalGateways) {
        this.forms = forms;
        this.legalGateways = legalGateways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldFinalGateway.class);
        this.legalGateways.metFinally(CaseReference.of(execution.getProcessBusinessKey()), answers.toMeeting());
    }

}
