package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.complaints.Complaints;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records what was found, and by whom. */
@Component
class RecordInvestigation implements JavaDelegate {

    private final Forms forms;

    private final Complaints complaints;

    RecordInvestigation(Forms forms, Complaints complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("investigatedBy", this.complaints.investigate(ComplaintNumber.of(execution),
                this.forms.read(execution, InvestigateComplaint.class).toInvestigation()));
    }

}
