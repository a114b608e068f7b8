package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.GatewayRequests;
import org.springframework.stereotype.Component;

/** Records how a further request was taken up. */
@Component
class RecordFurtherGatewayRequest implements JavaDelegate {

    private final Forms forms;

    private final GatewayRequests gatewayRequests;

    RecordFurtherGatewayRequest(Forms forms, GatewayRequests gatewayRequests) {
        this.forms = forms;
        this.gatewayRequests = gatewayRequests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, TakeUpFurtherGatewayRequest.class);
        execution.setVariable("furtherAnswer",
                this.gatewayRequests
                    .askedAgain(CaseReference.of(execution.getProcessBusinessKey()), answers.toRequest())
                    .name());
    }

}
