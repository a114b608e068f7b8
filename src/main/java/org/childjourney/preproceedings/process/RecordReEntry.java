package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LegalGateways;
import org.springframework.stereotype.Component;

/** Records whether pre-proceedings may begin again within twelve months. */
@Component
class RecordReEntry implements JavaDelegate {

    private final Forms forms;

    private final LegalGateways legalGateways;

    RecordReEntry(Forms forms, LegalGateways legalGateways) {
        this.forms = forms;
        this.legalGateways = legalGateways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AuthoriseReEntry.class);
        execution.setVariable("gatewayOutcome",
                this.legalGateways.authorise(CaseReference.of(execution.getProcessBusinessKey()), answers.toAnswer())
                    .name());
    }

}
