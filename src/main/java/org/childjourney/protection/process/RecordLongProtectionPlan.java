package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Records what was found about a plan of 18 months. */
@Component
class RecordLongProtectionPlan implements JavaDelegate {

    private final Forms forms;

    private final PlanNews plans;

    RecordLongProtectionPlan(Forms forms, PlanNews plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, LookIntoLongPlan.class);
        execution.setVariable("managerAnswer",
                this.plans.lookInto(CaseReference.of(execution.getProcessBusinessKey()), answers.toLongPlanReview())
                    .name());
    }

}
