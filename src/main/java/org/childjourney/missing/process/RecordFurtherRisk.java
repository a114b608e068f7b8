package org.childjourney.missing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.missing.ExploitationWork;
import org.springframework.stereotype.Component;

/** Records how a further risk was taken up. */
@Component
class RecordFurtherRisk implements JavaDelegate {

    private final Forms forms;

    private final ExploitationWork exploitation;

    RecordFurtherRisk(Forms forms, ExploitationWork exploitation) {
        this.forms = forms;
        this.exploitation = exploitation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptFurtherRisk.class);
        execution.setVariable("furtherDecision",
                this.exploitation
                    .raisedAgain(CaseReference.of(execution.getProcessBusinessKey()), answers.toFurtherRisk())
                    .name());
    }

}
