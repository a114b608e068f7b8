package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.SeriousIncidents;
import org.springframework.stereotype.Component;

/** Takes in the decision on a death. */
@Component
class RecordDeathDecision implements JavaDelegate {

    private final SeriousIncidents incidents;

    RecordDeathDecision(SeriousIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.incidents.deathDecided(CaseReference.of(execution.getProcessBusinessKey()),
                (Boolean) execution.getVariable("panelNotified"));
    }

}
