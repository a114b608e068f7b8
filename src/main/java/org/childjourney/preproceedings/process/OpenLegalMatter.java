package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.preproceedings.AfterGateway;
import org.childjourney.preproceedings.GatewayRequests;
import org.springframework.stereotype.Component;

/** Opens the matter of a child for whom the legal gateway was asked. */
@Component
class OpenLegalMatter implements JavaDelegate {

    private final GatewayRequests gatewayRequests;

    OpenLegalMatter(GatewayRequests gatewayRequests) {
        this.gatewayRequests = gatewayRequests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.gatewayRequests.open(CaseReference.of(execution.getProcessBusinessKey()));
        execution.setVariable("gatewayOutcome", AfterGateway.NOT_DECIDED.name());
        execution.setVariable("periodStep", "LETTER");
        execution.setVariable("assessmentsIn", false);
    }

}
