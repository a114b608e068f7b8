package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.Protection;
import org.springframework.stereotype.Component;

/** Opens the work on a request for a strategy discussion. */
@Component
class OpenProtection implements JavaDelegate {

    private final Protection protection;

    OpenProtection(Protection protection) {
        this.protection = protection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.protection.open(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
