package org.childjourney.engine;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/**
 * Tells the child's other journeys under way the message that the throwing event of the
 * model names, and not the journey that says it, which may wait for the same message.
 */
@Component
class TellOtherJourneys implements JavaDelegate {

    private final Journeys journeys;

    TellOtherJourneys(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.journeys.tellOthers(CaseReference.of(execution.getProcessBusinessKey()), ThrownMessage.of(execution),
                Map.of(), execution.getProcessInstanceId());
    }

}
