package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.Protection;
import org.springframework.stereotype.Component;

/** Starts the hours to a further discussion. */
@Component
class OpenFurtherRequest implements JavaDelegate {

    private final Protection protection;

    OpenFurtherRequest(Protection protection) {
        this.protection = protection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.protection.openAgain(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
