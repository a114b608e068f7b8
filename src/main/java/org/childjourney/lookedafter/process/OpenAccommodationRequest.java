package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.TakingOverCare;
import org.springframework.stereotype.Component;

/** Takes in a request for accommodation. */
@Component
class OpenAccommodationRequest implements JavaDelegate {

    private final TakingOverCare takingOverCare;

    OpenAccommodationRequest(TakingOverCare takingOverCare) {
        this.takingOverCare = takingOverCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.takingOverCare.requested(Child.of(execution));
    }

}
