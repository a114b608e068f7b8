package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.ProtectiveActions;
import org.springframework.stereotype.Component;

/** Records a power or order that protects a child at once. */
@Component
class LogProtectiveAction implements JavaDelegate {

    private final Forms forms;

    private final ProtectiveActions actions;

    LogProtectiveAction(Forms forms, ProtectiveActions actions) {
        this.forms = forms;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, RecordProtectiveAction.class);
        var child = CaseReference.of(answers.caseReference());
        execution.setProcessBusinessKey(child.value());
        execution.setVariable("lookedAfter", this.actions.begin(child, answers.toProtectiveStart()));
        execution.setVariable("action", answers.action().name());
    }

}
