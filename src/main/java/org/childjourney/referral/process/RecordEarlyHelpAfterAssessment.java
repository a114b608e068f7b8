package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records what early help answered after the assessment. */
@Component
class RecordEarlyHelpAfterAssessment implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordEarlyHelpAfterAssessment(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = this.assessments.earlyHelp(Child.of(execution),
                this.forms.read(execution, ConfirmEarlyHelpAfterAssessment.class).toEarlyHelpReply());
        execution.setVariable("assessmentOutcome", outcome);
    }

}
