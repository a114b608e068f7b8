package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lifeevents.ConsentsToRevisit;
import org.springframework.stereotype.Component;

/** Has consents asked about again whose day has come. */
@Component
class RecheckConsents implements JavaDelegate {

    private final ConsentsToRevisit consents;

    RecheckConsents(ConsentsToRevisit consents) {
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.consents.remind();
    }

}
