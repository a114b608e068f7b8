package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinRequests;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records how a child in need plan was taken up. */
@Component
class RecordChildInNeedAcceptance implements JavaDelegate {

    private final Forms forms;

    private final CinRequests requests;

    RecordChildInNeedAcceptance(Forms forms, CinRequests requests) {
        this.forms = forms;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptChildInNeed.class);
        var found = this.requests.accept(CaseReference.of(execution.getProcessBusinessKey()), answers.toAcceptance(),
                answers.toConsent());
        execution.setVariable("planEnd", found.decision().name());
        execution.setVariable("consentLost", found.consentLost());
        execution.setVariable("meetingState", found.meeting().name());
    }

}
