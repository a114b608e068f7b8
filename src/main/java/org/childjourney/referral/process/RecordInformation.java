package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records what is known of the child's life. */
@Component
class RecordInformation implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordInformation(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.assessments.gather(Child.of(execution),
                this.forms.read(execution, GatherInformation.class).toInformation());
    }

}
