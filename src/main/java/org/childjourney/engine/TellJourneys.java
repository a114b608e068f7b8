package org.childjourney.engine;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/**
 * Tells the child's journeys under way, also the one that says it, the message that the
 * throwing event of the model names. Where none waits for it, there is nothing to change.
 */
@Component
class TellJourneys implements JavaDelegate {

    private final Journeys journeys;

    TellJourneys(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.journeys.tell(CaseReference.of(execution.getProcessBusinessKey()), ThrownMessage.of(execution), Map.of());
    }

}
