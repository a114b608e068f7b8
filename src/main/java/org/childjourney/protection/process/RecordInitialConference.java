package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Conferences;
import org.springframework.stereotype.Component;

/** Records what became of an initial conference, and what it decided. */
@Component
class RecordInitialConference implements JavaDelegate {

    private final Forms forms;

    private final Conferences conferences;

    RecordInitialConference(Forms forms, Conferences conferences) {
        this.forms = forms;
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldInitialConference.class);
        var outcome = this.conferences.hold(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toInitialConference());
        execution.setVariable("conferenceState", outcome.state());
        execution.setVariable("conferenceOutcome", outcome.decision());
    }

}
