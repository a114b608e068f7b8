package org.childjourney.homelessness.process;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Journeys;
import org.springframework.stereotype.Component;

/** Tells the joint work that the search for somewhere suitable is open again. */
@Component
class TellOfUnsuitableNight implements JavaDelegate {

    private final Journeys journeys;

    TellOfUnsuitableNight(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.journeys.tell(Child.of(execution), "unsuitable-night-recorded",
                Map.of("place", execution.getVariable("place")));
    }

}
