package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.Conferences;
import org.springframework.stereotype.Component;

/** Closes what protection has open once a further enquiry found nothing. */
@Component
class CloseAfterFurtherEnquiry implements JavaDelegate {

    private final Conferences conferences;

    CloseAfterFurtherEnquiry(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.conferences.closeAfterFurtherEnquiry(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
