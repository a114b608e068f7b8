package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records a visit. */
@Component
class RecordVisit implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordVisit(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.assessments.visit(Child.of(execution), this.forms.read(execution, SeeChild.class).toVisit());
    }

}
