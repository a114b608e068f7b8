package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.quality.Audits;
import org.springframework.stereotype.Component;

/** Records what the audit found. */
@Component
class RecordAudit implements JavaDelegate {

    private final Forms forms;

    private final Audits audits;

    RecordAudit(Forms forms, Audits audits) {
        this.forms = forms;
        this.audits = audits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var finding = this.forms.read(execution, AuditJourney.class).toFinding();
        execution.setVariable("putRight", this.audits.found(RecordNumber.of(execution, "audit"), finding));
    }

}
