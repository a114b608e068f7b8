package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Plans;
import org.springframework.stereotype.Component;

/** Records what is done about a child who was not seen. */
@Component
class RecordUnseenAnswer implements JavaDelegate {

    private final Forms forms;

    private final Plans plans;

    RecordUnseenAnswer(Forms forms, Plans plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ActOnUnseenChild.class);
        this.plans.answerUnseen(CaseReference.of(execution.getProcessBusinessKey()), answers.toUnseenAnswer());
    }

}
