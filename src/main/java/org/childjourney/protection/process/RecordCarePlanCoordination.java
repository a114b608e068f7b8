package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Reviews;
import org.springframework.stereotype.Component;

/** Records how protection plan and care plan are brought together. */
@Component
class RecordCarePlanCoordination implements JavaDelegate {

    private final Forms forms;

    private final Reviews reviews;

    RecordCarePlanCoordination(Forms forms, Reviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, CoordinateWithCarePlan.class);
        this.reviews.coordinate(CaseReference.of(execution.getProcessBusinessKey()), answers.toCarePlanCoordination());
    }

}
