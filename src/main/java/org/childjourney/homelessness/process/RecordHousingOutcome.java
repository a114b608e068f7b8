package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Outcomes;
import org.childjourney.homelessness.Side;
import org.springframework.stereotype.Component;

/** Records what housing decides. */
@Component
class RecordHousingOutcome implements JavaDelegate {

    private final Forms forms;

    private final Outcomes outcomes;

    RecordHousingOutcome(Forms forms, Outcomes outcomes) {
        this.forms = forms;
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideHousingOutcome.class).toOutcomeView();
        this.outcomes.decide(Child.of(execution), Side.DISTRICT, answers);
    }

}
