package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Support;
import org.springframework.stereotype.Component;

/** Records that somebody went to the young person. */
@Component
class RecordOutreach implements JavaDelegate {

    private final Forms forms;

    private final Support support;

    RecordOutreach(Forms forms, Support support) {
        this.forms = forms;
        this.support = support;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DoWeeklyOutreach.class).toOutreach();
        execution.setVariable("answer", this.support.reachedOut(Child.of(execution), answers).name());
    }

}
