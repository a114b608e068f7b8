package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records the tracing of a child missing education. */
@Component
class RecordEducationTracing implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordEducationTracing(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.assessments.trace(Child.of(execution),
                this.forms.read(execution, TraceMissingEducation.class).toEducationTracing());
    }

}
