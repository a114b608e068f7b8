package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Reviews;
import org.springframework.stereotype.Component;

/** Records what is ready for a step down. */
@Component
class RecordStepDownPrepared implements JavaDelegate {

    private final Forms forms;

    private final Reviews reviews;

    RecordStepDownPrepared(Forms forms, Reviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PrepareStepDown.class);
        this.reviews.prepare(CaseReference.of(execution.getProcessBusinessKey()), answers.toStepDownPrepared());
    }

}
