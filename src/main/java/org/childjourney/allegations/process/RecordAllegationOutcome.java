package org.childjourney.allegations.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.allegations.Allegations;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records how an allegation stands. */
@Component
class RecordAllegationOutcome implements JavaDelegate {

    private final Forms forms;

    private final Allegations allegations;

    RecordAllegationOutcome(Forms forms, Allegations allegations) {
        this.forms = forms;
        this.allegations = allegations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = this.forms.read(execution, RecordLadoOutcome.class).toReview();
        execution.setVariable("ladoConcluded", this.allegations.reviewed(execution.getProcessInstanceId(), review));
    }

}
