package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.preproceedings.LegalGateways;
import org.springframework.stereotype.Component;

/** Lets the legal gateway meet at once, without a report. */
@Component
class BringGatewayForward implements JavaDelegate {

    private final LegalGateways legalGateways;

    BringGatewayForward(LegalGateways legalGateways) {
        this.legalGateways = legalGateways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.legalGateways.cannotWait(CaseReference.of(execution.getProcessBusinessKey()));
        execution.setVariable("periodStep", "URGENT");
    }

}
