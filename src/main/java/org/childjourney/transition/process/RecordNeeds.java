package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.PathwayPlans;
import org.springframework.stereotype.Component;

/** Records what a young person needs for adult life. */
@Component
class RecordNeeds implements JavaDelegate {

    private final Forms forms;

    private final PathwayPlans pathwayPlans;

    RecordNeeds(Forms forms, PathwayPlans pathwayPlans) {
        this.forms = forms;
        this.pathwayPlans = pathwayPlans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AssessNeeds.class);
        this.pathwayPlans.assess(CaseReference.of(execution.getProcessBusinessKey()), answers.toNeedsAssessment());
    }

}
