package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.Applications;
import org.springframework.stereotype.Component;

/** Records what is ready for the birth. */
@Component
class RecordBirthPreparation implements JavaDelegate {

    private final Forms forms;

    private final Applications applications;

    RecordBirthPreparation(Forms forms, Applications applications) {
        this.forms = forms;
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PrepareForBirth.class);
        execution.setVariable("issueAnswer",
                this.applications.prepared(CaseReference.of(execution.getProcessBusinessKey()), answers.toPreparation())
                    .name());
    }

}
