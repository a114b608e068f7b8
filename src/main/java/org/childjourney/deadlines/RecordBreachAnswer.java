package org.childjourney.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/**
 * Records why work is late and what is being done, as one level of the ladder says it.
 */
@Component
class RecordBreachAnswer implements JavaDelegate {

    private final Forms forms;

    private final Escalations escalations;

    RecordBreachAnswer(Forms forms, Escalations escalations) {
        this.forms = forms;
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.escalations.answer(execution, this.forms.read(execution, AnswerBreach.class));
    }

}
