package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records the plan of the assessment. */
@Component
class RecordAssessmentPlan implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordAssessmentPlan(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.assessments.plan(Child.of(execution), this.forms.read(execution, PlanAssessment.class).toAssessmentPlan());
    }

}
