package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.ProtectiveActions;
import org.springframework.stereotype.Component;

/** Records what followed police protection. */
@Component
class RecordAfterPoliceProtection implements JavaDelegate {

    private final Forms forms;

    private final ProtectiveActions actions;

    RecordAfterPoliceProtection(Forms forms, ProtectiveActions actions) {
        this.forms = forms;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideAfterPoliceProtection.class);
        var followed = this.actions.after(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toAfterPoliceProtection());
        execution.setVariable("action", followed.action());
        execution.setVariable("lookedAfter", followed.becameLookedAfter());
    }

}
