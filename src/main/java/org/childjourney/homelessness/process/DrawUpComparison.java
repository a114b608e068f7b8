package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Rights;
import org.springframework.stereotype.Component;

/** Draws up the written comparison, so that the worker can look at it. */
@Component
class DrawUpComparison implements JavaDelegate {

    private final Forms forms;

    private final Rights rights;

    DrawUpComparison(Forms forms, Rights rights) {
        this.forms = forms;
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, WriteComparison.class).toComparison();
        this.rights.write(Child.of(execution), answers);
    }

}
