package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records what follows instead. */
@Component
class RecordOther implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordOther(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = this.assessments.settleOther(Child.of(execution),
                this.forms.read(execution, RecordOtherOutcome.class).toOtherOutcome());
        execution.setVariable("assessmentOutcome", outcome.name());
    }

}
