package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Interviews;
import org.springframework.stereotype.Component;

/** Records that the housing officer confirms the interview. */
@Component
class RecordInterviewConfirmation implements JavaDelegate {

    private final Forms forms;

    private final Interviews interviews;

    RecordInterviewConfirmation(Forms forms, Interviews interviews) {
        this.forms = forms;
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmJointInterview.class).toInterviewConfirmed();
        this.interviews.confirmed(Child.of(execution), answers);
    }

}
