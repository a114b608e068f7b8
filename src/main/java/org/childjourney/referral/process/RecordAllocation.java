package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records whom the manager chooses. */
@Component
class RecordAllocation implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordAllocation(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.assessments.allocate(Child.of(execution), this.forms.read(execution, Allocate.class).toWorkerChoice());
    }

}
