package org.childjourney.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records why the designated officer was not told in time, as one level says it. */
@Component
class RecordAllegationBreachAnswer implements JavaDelegate {

    private final Forms forms;

    private final Escalations escalations;

    RecordAllegationBreachAnswer(Forms forms, Escalations escalations) {
        this.forms = forms;
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.escalations.answer(execution, this.forms.read(execution, AnswerAllegationBreach.class));
    }

}
