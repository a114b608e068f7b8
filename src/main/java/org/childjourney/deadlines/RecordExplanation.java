package org.childjourney.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records why an agency's answer is late, as the agency says it. */
@Component
class RecordExplanation implements JavaDelegate {

    private final Forms forms;

    private final Escalations escalations;

    RecordExplanation(Forms forms, Escalations escalations) {
        this.forms = forms;
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.escalations.answer(execution, this.forms.read(execution, ExplainLateAnswer.class));
    }

}
