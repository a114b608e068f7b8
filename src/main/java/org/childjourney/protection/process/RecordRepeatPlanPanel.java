package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Records the panel on a repeat plan. */
@Component
class RecordRepeatPlanPanel implements JavaDelegate {

    private final Forms forms;

    private final PlanNews plans;

    RecordRepeatPlanPanel(Forms forms, PlanNews plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldRepeatPlanPanel.class);
        execution.setVariable("managerAnswer",
                this.plans.panel(CaseReference.of(execution.getProcessBusinessKey()), answers.toRepeatPlanPanel())
                    .name());
    }

}
