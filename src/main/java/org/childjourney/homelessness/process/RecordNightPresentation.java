package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Presentations;
import org.springframework.stereotype.Component;

/** Records a presentation to the emergency duty team and for whom it is. */
@Component
class RecordNightPresentation implements JavaDelegate {

    private final Forms forms;

    private final Presentations presentations;

    RecordNightPresentation(Forms forms, Presentations presentations) {
        this.forms = forms;
        this.presentations = presentations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var told = this.forms.read(execution, NightPresentation.class).toRequestForHelp();
        execution.setProcessBusinessKey(this.presentations.presentAtNight(told).value());
    }

}
