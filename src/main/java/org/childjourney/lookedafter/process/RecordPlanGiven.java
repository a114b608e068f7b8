package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CarePlans;
import org.springframework.stereotype.Component;

/** Records whether the child was given their plan. */
@Component
class RecordPlanGiven implements JavaDelegate {

    private final Forms forms;

    private final CarePlans carePlans;

    RecordPlanGiven(Forms forms, CarePlans carePlans) {
        this.forms = forms;
        this.carePlans = carePlans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.carePlans.give(Child.of(execution), this.forms.read(execution, GiveCarePlan.class).toGivenPlan());
    }

}
