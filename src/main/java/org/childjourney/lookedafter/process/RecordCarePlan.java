package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CarePlans;
import org.springframework.stereotype.Component;

/** Records a care plan. */
@Component
class RecordCarePlan implements JavaDelegate {

    private final Forms forms;

    private final CarePlans carePlans;

    RecordCarePlan(Forms forms, CarePlans carePlans) {
        this.forms = forms;
        this.carePlans = carePlans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.carePlans.prepare(Child.of(execution), this.forms.read(execution, PrepareCarePlan.class).toPlan());
    }

}
