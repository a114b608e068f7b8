package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Records what is planned for the 18th birthday. */
@Component
class RecordPlanForEighteenthBirthday implements JavaDelegate {

    private final Forms forms;

    private final PlanNews plans;

    RecordPlanForEighteenthBirthday(Forms forms, PlanNews plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PlanForEighteenthBirthday.class);
        this.plans.planForEighteen(CaseReference.of(execution.getProcessBusinessKey()), answers.toEighteenPlan());
    }

}
