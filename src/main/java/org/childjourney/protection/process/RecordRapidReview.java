package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.SeriousIncidents;
import org.springframework.stereotype.Component;

/** Records that the rapid review was sent. */
@Component
class RecordRapidReview implements JavaDelegate {

    private final Forms forms;

    private final SeriousIncidents incidents;

    RecordRapidReview(Forms forms, SeriousIncidents incidents) {
        this.forms = forms;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SendRapidReview.class);
        this.incidents.sent(CaseReference.of(execution.getProcessBusinessKey()), answers.toRapidReview());
    }

}
