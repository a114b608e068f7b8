package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.ProtectiveActions;
import org.springframework.stereotype.Component;

/** Records what the assistant director answers while the time runs out. */
@Component
class RecordSeniorAnswer implements JavaDelegate {

    private final Forms forms;

    private final ProtectiveActions actions;

    RecordSeniorAnswer(Forms forms, ProtectiveActions actions) {
        this.forms = forms;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AnswerForPoliceProtection.class);
        this.actions.answer(CaseReference.of(execution.getProcessBusinessKey()), "The assistant director",
                answers.toSeniorAnswer());
    }

}
