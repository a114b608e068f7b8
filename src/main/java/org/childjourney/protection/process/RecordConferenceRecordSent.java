package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Plans;
import org.springframework.stereotype.Component;

/** Records that the record of the conference was sent. */
@Component
class RecordConferenceRecordSent implements JavaDelegate {

    private final Forms forms;

    private final Plans plans;

    RecordConferenceRecordSent(Forms forms, Plans plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SendConferenceRecord.class);
        this.plans.recordSent(CaseReference.of(execution.getProcessBusinessKey()), answers.toRecordSent());
    }

}
