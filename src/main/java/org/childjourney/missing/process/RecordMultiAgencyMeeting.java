package org.childjourney.missing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.missing.ExploitationWork;
import org.springframework.stereotype.Component;

/** Records a multi-agency meeting about a child at risk of exploitation. */
@Component
class RecordMultiAgencyMeeting implements JavaDelegate {

    private final Forms forms;

    private final ExploitationWork exploitation;

    RecordMultiAgencyMeeting(Forms forms, ExploitationWork exploitation) {
        this.forms = forms;
        this.exploitation = exploitation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldMultiAgencyMeeting.class);
        execution.setVariable("meetingDecision",
                this.exploitation.met(CaseReference.of(execution.getProcessBusinessKey()), answers.toMeeting()).name());
    }

}
