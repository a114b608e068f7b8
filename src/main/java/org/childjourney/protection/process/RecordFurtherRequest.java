package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Protection;
import org.springframework.stereotype.Component;

/** Records how a further request was taken up. */
@Component
class RecordFurtherRequest implements JavaDelegate {

    private final Forms forms;

    private final Protection protection;

    RecordFurtherRequest(Forms forms, Protection protection) {
        this.forms = forms;
        this.protection = protection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptFurtherRequest.class);
        execution.setVariable("furtherDecision",
                this.protection
                    .acceptAgain(CaseReference.of(execution.getProcessBusinessKey()), answers.toFurtherRequest())
                    .name());
    }

}
