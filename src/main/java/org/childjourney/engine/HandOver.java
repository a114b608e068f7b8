package org.childjourney.engine;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/**
 * Sends the child on to another journey by the message that the throwing event of the
 * model names. The receiving journey begins with an acceptance task, so nothing is handed
 * over into the void.
 */
@Component
class HandOver implements JavaDelegate {

    private final Journeys journeys;

    HandOver(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.journeys.begin(CaseReference.of(execution.getProcessBusinessKey()), ThrownMessage.of(execution), Map.of());
    }

}
