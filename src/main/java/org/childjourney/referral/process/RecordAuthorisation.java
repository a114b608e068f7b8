package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records the manager's answer to the assessment. */
@Component
class RecordAuthorisation implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordAuthorisation(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = this.assessments.authorise(Child.of(execution),
                this.forms.read(execution, AuthoriseAssessment.class).toAuthorisation());
        execution.setVariable("assessmentOutcome", outcome);
    }

}
