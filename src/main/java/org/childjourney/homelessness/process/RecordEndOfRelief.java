package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.HousingDuties;
import org.springframework.stereotype.Component;

/** Records how the relief duty ended. */
@Component
class RecordEndOfRelief implements JavaDelegate {

    private final Forms forms;

    private final HousingDuties housingDuties;

    RecordEndOfRelief(Forms forms, HousingDuties housingDuties) {
        this.forms = forms;
        this.housingDuties = housingDuties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, EndRelief.class).toReliefEnd();
        execution.setVariable("duty", this.housingDuties.endRelief(Child.of(execution), answers));
    }

}
