package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.complaints.Complaints;
import org.springframework.stereotype.Component;

/** Begins the review. */
@Component
class StartStage3 implements JavaDelegate {

    private final Complaints complaints;

    StartStage3(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.complaints.begin(ComplaintNumber.of(execution), 3);
    }

}
