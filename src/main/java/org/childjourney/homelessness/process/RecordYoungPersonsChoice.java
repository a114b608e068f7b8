package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Rights;
import org.springframework.stereotype.Component;

/** Records what the young person chose. */
@Component
class RecordYoungPersonsChoice implements JavaDelegate {

    private final Forms forms;

    private final Rights rights;

    RecordYoungPersonsChoice(Forms forms, Rights rights) {
        this.forms = forms;
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, RecordChoice.class).toChoiceMade();
        execution.setVariable("choice", this.rights.choose(Child.of(execution), answers));
    }

}
