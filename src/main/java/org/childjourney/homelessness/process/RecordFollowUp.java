package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Support;
import org.springframework.stereotype.Component;

/** Records how the young person is. */
@Component
class RecordFollowUp implements JavaDelegate {

    private final Forms forms;

    private final Support support;

    RecordFollowUp(Forms forms, Support support) {
        this.forms = forms;
        this.support = support;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, FollowUpYoungPerson.class).toFollowUp();
        execution.setVariable("answer",
                this.support.followedUp(Child.of(execution), answers) ? "ASK_TO_CLOSE" : "ASK_LATER");
    }

}
