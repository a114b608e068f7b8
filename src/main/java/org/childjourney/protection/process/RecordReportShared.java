package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Conferences;
import org.springframework.stereotype.Component;

/** Records how the report was shared with the family. */
@Component
class RecordReportShared implements JavaDelegate {

    private final Forms forms;

    private final Conferences conferences;

    RecordReportShared(Forms forms, Conferences conferences) {
        this.forms = forms;
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ShareReportWithFamily.class);
        this.conferences.shareReport(CaseReference.of(execution.getProcessBusinessKey()), answers.toReportShared());
    }

}
