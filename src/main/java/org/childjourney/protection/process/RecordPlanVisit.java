package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Plans;
import org.springframework.stereotype.Component;

/** Records a visit. */
@Component
class RecordPlanVisit implements JavaDelegate {

    private final Forms forms;

    private final Plans plans;

    RecordPlanVisit(Forms forms, Plans plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, VisitChild.class);
        execution.setVariable("visitOutcome",
                this.plans.visit(CaseReference.of(execution.getProcessBusinessKey()), answers.toPlanVisit()));
    }

}
