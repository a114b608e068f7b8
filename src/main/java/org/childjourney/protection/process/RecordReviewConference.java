package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Conferences;
import org.springframework.stereotype.Component;

/** Records what became of a review conference, and what it decided. */
@Component
class RecordReviewConference implements JavaDelegate {

    private final Forms forms;

    private final Conferences conferences;

    RecordReviewConference(Forms forms, Conferences conferences) {
        this.forms = forms;
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldReviewConference.class);
        var outcome = this.conferences.hold(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toReviewConference());
        execution.setVariable("conferenceState", outcome.state());
        execution.setVariable("conferenceOutcome", outcome.decision());
    }

}
