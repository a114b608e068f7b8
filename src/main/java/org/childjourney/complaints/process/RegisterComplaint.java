package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.complaints.Complaints;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Registers the complaint. */
@Component
class RegisterComplaint implements JavaDelegate {

    private final Forms forms;

    private final Complaints complaints;

    RegisterComplaint(Forms forms, Complaints complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var made = this.forms.read(execution, Complaint.class);
        var child = CaseReference.of(made.caseReference());
        execution.setProcessBusinessKey(child.value());
        execution.setVariable(ComplaintNumber.COMPLAINT,
                String.valueOf(this.complaints.register(child, made.toComplaint())));
    }

}
