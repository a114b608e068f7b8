package org.childjourney.privatefostering.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.privatefostering.PrivateFostering;
import org.springframework.stereotype.Component;

/** Records the assessment of an arrangement, and who wrote it. */
@Component
class RecordArrangementAssessment implements JavaDelegate {

    private final Forms forms;

    private final PrivateFostering privateFostering;

    RecordArrangementAssessment(Forms forms, PrivateFostering privateFostering) {
        this.forms = forms;
        this.privateFostering = privateFostering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AssessArrangement.class);
        execution.setVariable("assessedBy", this.privateFostering
            .assess(CaseReference.of(execution.getProcessBusinessKey()), answers.toAssessment()));
    }

}
