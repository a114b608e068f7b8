package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.HomelessnessEnding;
import org.childjourney.homelessness.Support;
import org.springframework.stereotype.Component;

/** Records what was planned for the time close to 18. */
@Component
class RecordEighteenPlan implements JavaDelegate {

    private final Forms forms;

    private final Support support;

    private final HomelessnessEnding homelessnessEnding;

    RecordEighteenPlan(Forms forms, Support support, HomelessnessEnding homelessnessEnding) {
        this.forms = forms;
        this.support = support;
        this.homelessnessEnding = homelessnessEnding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = Child.of(execution);
        var plan = this.forms.read(execution, PlanForEighteen.class).toEighteenPlan();
        this.support.plannedForEighteen(child, plan, this.homelessnessEnding.birthday(child));
    }

}
