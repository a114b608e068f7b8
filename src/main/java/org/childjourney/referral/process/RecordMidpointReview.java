package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records the midpoint review. */
@Component
class RecordMidpointReview implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordMidpointReview(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = this.assessments.reviewMidway(Child.of(execution),
                this.forms.read(execution, ReviewMidpoint.class).toMidpointReview());
        execution.setVariable("managerAnswer", decision.name());
    }

}
