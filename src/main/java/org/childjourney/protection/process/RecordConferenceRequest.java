package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Protection;
import org.springframework.stereotype.Component;

/** Records the request for a conference. */
@Component
class RecordConferenceRequest implements JavaDelegate {

    private final Forms forms;

    private final Protection protection;

    RecordConferenceRequest(Forms forms, Protection protection) {
        this.forms = forms;
        this.protection = protection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, RequestConference.class);
        this.protection.requestConference(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toConferenceRequest());
    }

}
