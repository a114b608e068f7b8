package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.ProtectiveActions;
import org.springframework.stereotype.Component;

/** Records what the director answers while the time runs out. */
@Component
class RecordDirectorsAnswer implements JavaDelegate {

    private final Forms forms;

    private final ProtectiveActions actions;

    RecordDirectorsAnswer(Forms forms, ProtectiveActions actions) {
        this.forms = forms;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AnswerAsDirector.class);
        this.actions.answer(CaseReference.of(execution.getProcessBusinessKey()), "The director",
                answers.toSeniorAnswer());
    }

}
