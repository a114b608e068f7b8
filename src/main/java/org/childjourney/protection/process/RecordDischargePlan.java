package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Records how far the planning of a baby's discharge is. */
@Component
class RecordDischargePlan implements JavaDelegate {

    private final Forms forms;

    private final PlanNews plans;

    RecordDischargePlan(Forms forms, PlanNews plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PlanHospitalDischarge.class);
        execution.setVariable("managerAnswer",
                this.plans.planDischarge(CaseReference.of(execution.getProcessBusinessKey()), answers.toDischargePlan())
                    .name());
    }

}
