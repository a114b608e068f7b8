package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Records that the other authority knows of a move. */
@Component
class RecordMoveNotified implements JavaDelegate {

    private final Forms forms;

    private final PlanNews plans;

    RecordMoveNotified(Forms forms, PlanNews plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, NotifyReceivingAuthority.class);
        execution.setVariable("managerAnswer",
                this.plans.notified(CaseReference.of(execution.getProcessBusinessKey()), answers.toMoveNotified())
                    .name());
    }

}
