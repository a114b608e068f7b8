package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.complaints.Complaints;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records what whoever complained says to the answer. */
@Component
class RecordReplyToAnswer implements JavaDelegate {

    private final Forms forms;

    private final Complaints complaints;

    RecordReplyToAnswer(Forms forms, Complaints complaints) {
        this.forms = forms;
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reply = this.complaints.reply(ComplaintNumber.of(execution),
                this.forms.read(execution, AskComplainantAfterAnswer.class).toReply());
        execution.setVariable("complainantReply", reply.name());
    }

}
