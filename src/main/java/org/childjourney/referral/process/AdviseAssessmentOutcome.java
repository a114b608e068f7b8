package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Advice;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Asks the decision table for advice on the outcome. It never decides. */
@Component
class AdviseAssessmentOutcome implements JavaDelegate {

    private final Advice advice;

    private final Assessments assessments;

    AdviseAssessmentOutcome(Advice advice, Assessments assessments) {
        this.advice = advice;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = Child.of(execution);
        this.assessments.advised(child, this.advice.on("assessment-outcome", this.assessments.facts(child).asked()));
    }

}
