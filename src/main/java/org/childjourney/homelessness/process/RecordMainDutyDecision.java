package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.HousingDuties;
import org.springframework.stereotype.Component;

/** Records the decision on the main duty. */
@Component
class RecordMainDutyDecision implements JavaDelegate {

    private final Forms forms;

    private final HousingDuties housingDuties;

    RecordMainDutyDecision(Forms forms, HousingDuties housingDuties) {
        this.forms = forms;
        this.housingDuties = housingDuties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideMainDuty.class).toMainDutyDecision();
        this.housingDuties.decideMain(Child.of(execution), answers);
    }

}
