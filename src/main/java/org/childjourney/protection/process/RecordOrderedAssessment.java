package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.ProtectiveActions;
import org.springframework.stereotype.Component;

/** Records the assessment under a child assessment order. */
@Component
class RecordOrderedAssessment implements JavaDelegate {

    private final Forms forms;

    private final ProtectiveActions actions;

    RecordOrderedAssessment(Forms forms, ProtectiveActions actions) {
        this.forms = forms;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, CarryOutOrderedAssessment.class);
        this.actions.assessed(CaseReference.of(execution.getProcessBusinessKey()), answers.toOrderedAssessment());
    }

}
