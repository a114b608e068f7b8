package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records the analysis, and who wrote it. */
@Component
class RecordAnalysis implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordAnalysis(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var writer = this.assessments.analyse(Child.of(execution),
                this.forms.read(execution, WriteAnalysis.class).toAnalysis());
        execution.setVariable("writer", writer);
    }

}
