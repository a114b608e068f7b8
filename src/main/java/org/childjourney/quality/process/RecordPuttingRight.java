package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.quality.Audits;
import org.springframework.stereotype.Component;

/** Records how it was put right. */
@Component
class RecordPuttingRight implements JavaDelegate {

    private final Forms forms;

    private final Audits audits;

    RecordPuttingRight(Forms forms, Audits audits) {
        this.forms = forms;
        this.audits = audits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.audits.putRight(RecordNumber.of(execution, "audit"),
                this.forms.read(execution, PutRightAfterAudit.class).toPutRight());
    }

}
