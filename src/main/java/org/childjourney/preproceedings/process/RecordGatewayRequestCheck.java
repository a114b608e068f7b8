package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.GatewayRequests;
import org.springframework.stereotype.Component;

/** Records whether the request was accepted. */
@Component
class RecordGatewayRequestCheck implements JavaDelegate {

    private final Forms forms;

    private final GatewayRequests gatewayRequests;

    RecordGatewayRequestCheck(Forms forms, GatewayRequests gatewayRequests) {
        this.forms = forms;
        this.gatewayRequests = gatewayRequests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, CheckGatewayRequest.class);
        execution.setVariable("requestAnswer",
                this.gatewayRequests.check(CaseReference.of(execution.getProcessBusinessKey()), answers.toCheck())
                    .name());
    }

}
