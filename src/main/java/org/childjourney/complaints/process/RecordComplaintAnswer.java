package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.complaints.Complaints;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records the answer of stage 1, and who gave it. */
@Component
class RecordComplaintAnswer implements JavaDelegate {

    private final Forms forms;

    private final Complaints complaints;

    RecordComplaintAnswer(Forms forms, Complaints complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("answeredBy", this.complaints.answer(ComplaintNumber.of(execution),
                this.forms.read(execution, AnswerComplaint.class).toAnswer()));
    }

}
