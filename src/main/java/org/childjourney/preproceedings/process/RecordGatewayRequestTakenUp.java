package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.GatewayRequests;
import org.springframework.stereotype.Component;

/** Records how a request for the legal gateway was taken up. */
@Component
class RecordGatewayRequestTakenUp implements JavaDelegate {

    private final Forms forms;

    private final GatewayRequests gatewayRequests;

    RecordGatewayRequestTakenUp(Forms forms, GatewayRequests gatewayRequests) {
        this.forms = forms;
        this.gatewayRequests = gatewayRequests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, TakeUpGatewayRequest.class);
        execution.setVariable("requestAnswer",
                this.gatewayRequests.takeUp(CaseReference.of(execution.getProcessBusinessKey()), answers.toTakeUp())
                    .name());
    }

}
