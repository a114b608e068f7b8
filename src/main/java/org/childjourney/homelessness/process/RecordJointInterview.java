package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Interviews;
import org.springframework.stereotype.Component;

/** Records the joint interview. */
@Component
class RecordJointInterview implements JavaDelegate {

    private final Forms forms;

    private final Interviews interviews;

    RecordJointInterview(Forms forms, Interviews interviews) {
        this.forms = forms;
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldJointInterview.class).toInterviewHeld();
        this.interviews.held(Child.of(execution), answers);
    }

}
