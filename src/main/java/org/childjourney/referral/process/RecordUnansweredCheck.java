package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.childjourney.referral.PartnerChecks;
import org.springframework.stereotype.Component;

/** When a question to a partner ends without an answer, that is recorded. */
@Component
class RecordUnansweredCheck implements ExecutionListener {

    private final PartnerChecks partnerChecks;

    RecordUnansweredCheck(PartnerChecks partnerChecks) {
        this.partnerChecks = partnerChecks;
    }

    @Override
    public void notify(DelegateExecution execution) {
        this.partnerChecks.unanswered(Child.of(execution), execution.getTenantId());
    }

}
