package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.PartnerParts;
import org.springframework.stereotype.Component;

/** Notes that nobody waited for what an agency would share for a strategy discussion. */
@Component
class RecordUnansweredContribution implements ExecutionListener {

    private final PartnerParts partners;

    RecordUnansweredContribution(PartnerParts partners) {
        this.partners = partners;
    }

    @Override
    public void notify(DelegateExecution execution) {
        this.partners.contributionNotWaitedFor(CaseReference.of(execution.getProcessBusinessKey()),
                (String) execution.getVariable("partner"));
    }

}
