package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Enquiries;
import org.springframework.stereotype.Component;

/** Records that the day team has taken over. */
@Component
class RecordNightHandOver implements JavaDelegate {

    private final Forms forms;

    private final Enquiries enquiries;

    RecordNightHandOver(Forms forms, Enquiries enquiries) {
        this.forms = forms;
        this.enquiries = enquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, TakeOverFromNight.class);
        this.enquiries.takeOver(CaseReference.of(execution.getProcessBusinessKey()), answers.toNightHandOver());
    }

}
