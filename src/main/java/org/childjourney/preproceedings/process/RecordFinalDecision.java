package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LegalGateways;
import org.springframework.stereotype.Component;

/** Records what the final legal gateway decided for the child. */
@Component
class RecordFinalDecision implements JavaDelegate {

    private final Forms forms;

    private final LegalGateways legalGateways;

    RecordFinalDecision(Forms forms, LegalGateways legalGateways) {
        this.forms = forms;
        this.legalGateways = legalGateways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideAtFinalGateway.class);
        execution.setVariable("finalOutcome",
                this.legalGateways
                    .decideFinally(CaseReference.of(execution.getProcessBusinessKey()), answers.toDecision())
                    .name());
        execution.setVariable("periodStep", "EXTENSION");
    }

}
