package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.Reviews;
import org.springframework.stereotype.Component;

/** Starts the time to the chair's check and to the next review. */
@Component
class OpenReviewCycle implements JavaDelegate {

    private final Reviews reviews;

    OpenReviewCycle(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.reviews.openCycle(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
