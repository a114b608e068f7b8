package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Protection;
import org.springframework.stereotype.Component;

/** Records the notice of another authority. */
@Component
class RecordTransferIn implements JavaDelegate {

    private final Forms forms;

    private final Protection protection;

    RecordTransferIn(Forms forms, Protection protection) {
        this.forms = forms;
        this.protection = protection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptTransferIn.class);
        execution.setVariable("transferDecision",
                this.protection.accept(CaseReference.of(execution.getProcessBusinessKey()), answers.toTransferIn())
                    .name());
    }

}
