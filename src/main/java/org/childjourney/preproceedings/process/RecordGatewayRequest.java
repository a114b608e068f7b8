package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.GatewayRequests;
import org.springframework.stereotype.Component;

/** Records the request, and who wrote it. */
@Component
class RecordGatewayRequest implements JavaDelegate {

    private final Forms forms;

    private final GatewayRequests gatewayRequests;

    RecordGatewayRequest(Forms forms, GatewayRequests gatewayRequests) {
        this.forms = forms;
        this.gatewayRequests = gatewayRequests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, WriteGatewayRequest.class);
        execution.setVariable("writer",
                this.gatewayRequests.write(CaseReference.of(execution.getProcessBusinessKey()), answers.toRequest()));
    }

}
