package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.PreProceedingsMeetings;
import org.springframework.stereotype.Component;

/** Records that the record of the meeting was sent. */
@Component
class RecordPpmMinutes implements JavaDelegate {

    private final Forms forms;

    private final PreProceedingsMeetings preProceedingsMeetings;

    RecordPpmMinutes(Forms forms, PreProceedingsMeetings preProceedingsMeetings) {
        this.forms = forms;
        this.preProceedingsMeetings = preProceedingsMeetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SendPpmMinutes.class);
        this.preProceedingsMeetings.minutesSent(CaseReference.of(execution.getProcessBusinessKey()), answers.toSent());
    }

}
