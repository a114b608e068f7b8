package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Presentations;
import org.springframework.stereotype.Component;

/** Records what the new presentation means. */
@Component
class RecordNewPresentation implements JavaDelegate {

    private final Forms forms;

    private final Presentations presentations;

    RecordNewPresentation(Forms forms, Presentations presentations) {
        this.forms = forms;
        this.presentations = presentations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptNewPresentation.class).toNewPresentation();
        var retaken = this.presentations.takeUpAgain(Child.of(execution), answers);
        execution.setVariable("reopenAt", retaken.back());
        execution.setVariable("district", retaken.district());
    }

}
