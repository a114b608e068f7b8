package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinRequests;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records how a further request was taken up. */
@Component
class RecordFurtherPlanRequest implements JavaDelegate {

    private final Forms forms;

    private final CinRequests requests;

    RecordFurtherPlanRequest(Forms forms, CinRequests requests) {
        this.forms = forms;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = this.forms.read(execution, AcceptFurtherPlanRequest.class).toRequest();
        execution.setVariable("furtherDecision",
                this.requests.askedAgain(CaseReference.of(execution.getProcessBusinessKey()), request).name());
    }

}
