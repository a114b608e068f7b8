package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Support;
import org.springframework.stereotype.Component;

/** Records whether the joint work ends. */
@Component
class RecordClosing implements JavaDelegate {

    private final Forms forms;

    private final Support support;

    RecordClosing(Forms forms, Support support) {
        this.forms = forms;
        this.support = support;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, CloseHomelessness.class).toClosing();
        execution.setVariable("answer", this.support.close(Child.of(execution), answers).name());
    }

}
