package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Records whether the other authority has taken over. */
@Component
class RecordTransferOut implements JavaDelegate {

    private final Forms forms;

    private final PlanNews plans;

    RecordTransferOut(Forms forms, PlanNews plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmTransferOut.class);
        execution.setVariable("managerAnswer",
                this.plans.transferOut(CaseReference.of(execution.getProcessBusinessKey()), answers.toTransferOut())
                    .name());
    }

}
