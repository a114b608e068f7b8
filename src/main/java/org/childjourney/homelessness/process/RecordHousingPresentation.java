package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Presentations;
import org.springframework.stereotype.Component;

/** Records a presentation to housing and for whom it is. */
@Component
class RecordHousingPresentation implements JavaDelegate {

    private final Forms forms;

    private final Presentations presentations;

    RecordHousingPresentation(Forms forms, Presentations presentations) {
        this.forms = forms;
        this.presentations = presentations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var told = this.forms.read(execution, HousingPresentation.class).toRequestToHousing();
        execution.setProcessBusinessKey(this.presentations.presentToHousing(told).value());
    }

}
