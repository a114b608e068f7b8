package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.complaints.Complaints;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records the response to the panel. */
@Component
class RecordPanelResponse implements JavaDelegate {

    private final Forms forms;

    private final Complaints complaints;

    RecordPanelResponse(Forms forms, Complaints complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.complaints.respond(ComplaintNumber.of(execution),
                this.forms.read(execution, RespondToPanel.class).toResponse());
    }

}
