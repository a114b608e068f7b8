package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.PathwayPlans;
import org.springframework.stereotype.Component;

/** Records a review of the pathway plan. */
@Component
class RecordPathwayReview implements JavaDelegate {

    private final Forms forms;

    private final PathwayPlans pathwayPlans;

    RecordPathwayReview(Forms forms, PathwayPlans pathwayPlans) {
        this.forms = forms;
        this.pathwayPlans = pathwayPlans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReviewPathwayPlan.class);
        this.pathwayPlans.review(CaseReference.of(execution.getProcessBusinessKey()), answers.toPathwayReview());
    }

}
