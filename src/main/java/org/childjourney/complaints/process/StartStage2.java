package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.complaints.Complaints;
import org.springframework.stereotype.Component;

/** Begins the investigation. */
@Component
class StartStage2 implements JavaDelegate {

    private final Complaints complaints;

    StartStage2(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.complaints.begin(ComplaintNumber.of(execution), 2);
    }

}
