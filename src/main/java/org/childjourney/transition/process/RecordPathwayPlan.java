package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.PathwayPlans;
import org.springframework.stereotype.Component;

/** Records a pathway plan and who wrote it. */
@Component
class RecordPathwayPlan implements JavaDelegate {

    private final Forms forms;

    private final PathwayPlans pathwayPlans;

    RecordPathwayPlan(Forms forms, PathwayPlans pathwayPlans) {
        this.forms = forms;
        this.pathwayPlans = pathwayPlans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, WritePathwayPlan.class);
        execution.setVariable("writer",
                this.pathwayPlans.write(CaseReference.of(execution.getProcessBusinessKey()), answers.toPathwayPlan()));
    }

}
