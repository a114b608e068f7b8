package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Records what is arranged for a birth. */
@Component
class RecordBirthPlan implements JavaDelegate {

    private final Forms forms;

    private final PlanNews plans;

    RecordBirthPlan(Forms forms, PlanNews plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PrepareForBaby.class);
        this.plans.prepareForBirth(CaseReference.of(execution.getProcessBusinessKey()), answers.toBirthPlan());
    }

}
