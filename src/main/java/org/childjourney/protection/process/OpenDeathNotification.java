package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.SeriousIncidents;
import org.springframework.stereotype.Component;

/** Starts the time to notify of a death. */
@Component
class OpenDeathNotification implements JavaDelegate {

    private final SeriousIncidents incidents;

    OpenDeathNotification(SeriousIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.incidents.died(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
