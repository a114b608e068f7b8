package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.PreProceedingsMeetings;
import org.springframework.stereotype.Component;

/** Records what the review says for the child. */
@Component
class RecordReviewConclusion implements JavaDelegate {

    private final Forms forms;

    private final PreProceedingsMeetings preProceedingsMeetings;

    RecordReviewConclusion(Forms forms, PreProceedingsMeetings preProceedingsMeetings) {
        this.forms = forms;
        this.preProceedingsMeetings = preProceedingsMeetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConcludePpmReview.class);
        execution.setVariable("meetingOutcome",
                this.preProceedingsMeetings
                    .concluded(CaseReference.of(execution.getProcessBusinessKey()), answers.toConclusion())
                    .name());
    }

}
