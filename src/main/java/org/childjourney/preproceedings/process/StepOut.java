package org.childjourney.preproceedings.process;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Journeys;
import org.springframework.stereotype.Component;

/**
 * Hands a child who stepped out of pre-proceedings to the plan that goes on: to the
 * journey that waits for it, where a protection plan is open, or else to the one that
 * begins with it.
 */
@Component
class StepOut implements JavaDelegate {

    private static final String MESSAGE = "stepped-out-of-pre-proceedings";

    private final Journeys journeys;

    StepOut(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = CaseReference.of(execution.getProcessBusinessKey());
        if (this.journeys.tell(child, MESSAGE, Map.of()) == 0) {
            this.journeys.begin(child, MESSAGE, Map.of());
        }
    }

}
