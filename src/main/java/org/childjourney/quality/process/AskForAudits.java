package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.quality.Audits;
import org.springframework.stereotype.Component;

/** Begins the audits that were drawn. */
@Component
class AskForAudits implements JavaDelegate {

    private final Audits audits;

    AskForAudits(Audits audits) {
        this.audits = audits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.audits.ask();
    }

}
