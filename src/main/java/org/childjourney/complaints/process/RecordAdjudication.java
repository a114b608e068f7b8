package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.complaints.Complaints;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records the adjudication. */
@Component
class RecordAdjudication implements JavaDelegate {

    private final Forms forms;

    private final Complaints complaints;

    RecordAdjudication(Forms forms, Complaints complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.complaints.adjudicate(ComplaintNumber.of(execution),
                this.forms.read(execution, AdjudicateComplaint.class).toAdjudication());
    }

}
