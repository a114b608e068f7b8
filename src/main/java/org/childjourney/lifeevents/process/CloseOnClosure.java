package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneysEnd;
import org.springframework.stereotype.Component;

/** Ends the journey in which it stands, because the case was closed. */
@Component
class CloseOnClosure implements JavaDelegate {

    private final JourneysEnd journeys;

    CloseOnClosure(JourneysEnd journeys) {
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.journeys.end(Journey.of(execution), CaseReference.of(execution.getProcessBusinessKey()),
                EndingCause.CLOSURE);
    }

}
