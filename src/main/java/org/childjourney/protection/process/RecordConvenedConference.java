package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Conferences;
import org.springframework.stereotype.Component;

/** Records the booking of a conference. */
@Component
class RecordConvenedConference implements JavaDelegate {

    private final Forms forms;

    private final Conferences conferences;

    RecordConvenedConference(Forms forms, Conferences conferences) {
        this.forms = forms;
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConveneConference.class);
        execution.setVariable("conferenceState", this.conferences
            .convene(CaseReference.of(execution.getProcessBusinessKey()), answers.toBookedConference()));
    }

}
