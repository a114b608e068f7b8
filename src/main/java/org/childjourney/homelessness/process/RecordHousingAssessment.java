package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Assessing;
import org.springframework.stereotype.Component;

/** Records the district's part of the assessment. */
@Component
class RecordHousingAssessment implements JavaDelegate {

    private final Forms forms;

    private final Assessing assessing;

    RecordHousingAssessment(Forms forms, Assessing assessing) {
        this.forms = forms;
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AssessHousingNeed.class).toHousingAssessment();
        execution.setVariable("answer", this.assessing.housing(Child.of(execution), answers));
    }

}
