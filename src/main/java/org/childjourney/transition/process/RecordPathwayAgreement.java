package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.PathwayPlans;
import org.springframework.stereotype.Component;

/** Records what the manager decides on a pathway plan. */
@Component
class RecordPathwayAgreement implements JavaDelegate {

    private final Forms forms;

    private final PathwayPlans pathwayPlans;

    RecordPathwayAgreement(Forms forms, PathwayPlans pathwayPlans) {
        this.forms = forms;
        this.pathwayPlans = pathwayPlans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AgreePathwayPlan.class);
        execution.setVariable("planAnswer", this.pathwayPlans.agree(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toPlanAgreement()));
    }

}
