package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LegalGateways;
import org.springframework.stereotype.Component;

/** Records what the legal gateway decided for the child. */
@Component
class RecordGatewayDecision implements JavaDelegate {

    private final Forms forms;

    private final LegalGateways legalGateways;

    RecordGatewayDecision(Forms forms, LegalGateways legalGateways) {
        this.forms = forms;
        this.legalGateways = legalGateways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideAtLegalGateway.class);
        execution.setVariable("gatewayOutcome",
                this.legalGateways.decide(CaseReference.of(execution.getProcessBusinessKey()), answers.toDecision())
                    .name());
    }

}
