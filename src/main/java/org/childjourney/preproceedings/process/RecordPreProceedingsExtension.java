package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.PreProceedingsMeetings;
import org.springframework.stereotype.Component;

/** Records whether the head of service gave more time. */
@Component
class RecordPreProceedingsExtension implements JavaDelegate {

    private final Forms forms;

    private final PreProceedingsMeetings preProceedingsMeetings;

    RecordPreProceedingsExtension(Forms forms, PreProceedingsMeetings preProceedingsMeetings) {
        this.forms = forms;
        this.preProceedingsMeetings = preProceedingsMeetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecidePreProceedingsExtension.class);
        this.preProceedingsMeetings.extended(CaseReference.of(execution.getProcessBusinessKey()), answers.toAnswer());
    }

}
