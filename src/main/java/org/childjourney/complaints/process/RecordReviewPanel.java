package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.complaints.Complaints;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records what the panel recommends. */
@Component
class RecordReviewPanel implements JavaDelegate {

    private final Forms forms;

    private final Complaints complaints;

    RecordReviewPanel(Forms forms, Complaints complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.complaints.recommend(ComplaintNumber.of(execution),
                this.forms.read(execution, HoldReviewPanel.class).toFinding());
    }

}
