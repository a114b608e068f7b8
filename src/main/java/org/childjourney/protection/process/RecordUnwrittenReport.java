package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.PartnerParts;
import org.springframework.stereotype.Component;

/** Notes that nobody waited for an agency's report to a conference. */
@Component
class RecordUnwrittenReport implements ExecutionListener {

    private final PartnerParts partners;

    RecordUnwrittenReport(PartnerParts partners) {
        this.partners = partners;
    }

    @Override
    public void notify(DelegateExecution execution) {
        this.partners.reportNotWaitedFor(CaseReference.of(execution.getProcessBusinessKey()),
                (String) execution.getVariable("partner"));
    }

}
