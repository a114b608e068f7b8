package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.PreProceedingsMeetings;
import org.springframework.stereotype.Component;

/** Records a review of pre-proceedings. */
@Component
class RecordReviewPpm implements JavaDelegate {

    private final Forms forms;

    private final PreProceedingsMeetings preProceedingsMeetings;

    RecordReviewPpm(Forms forms, PreProceedingsMeetings preProceedingsMeetings) {
        this.forms = forms;
        this.preProceedingsMeetings = preProceedingsMeetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldReviewPpm.class);
        this.preProceedingsMeetings.reviewed(CaseReference.of(execution.getProcessBusinessKey()), answers.toMeeting());
    }

}
