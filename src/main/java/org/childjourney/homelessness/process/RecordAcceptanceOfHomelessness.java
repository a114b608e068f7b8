package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Presentations;
import org.springframework.stereotype.Component;

/** Records that children's services took the young person on. */
@Component
class RecordAcceptanceOfHomelessness implements JavaDelegate {

    private final Forms forms;

    private final Presentations presentations;

    RecordAcceptanceOfHomelessness(Forms forms, Presentations presentations) {
        this.forms = forms;
        this.presentations = presentations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptHomelessness.class).toAcceptance();
        execution.setVariable("district", this.presentations.accept(Child.of(execution), answers));
    }

}
