package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Outcomes;
import org.childjourney.homelessness.Side;
import org.springframework.stereotype.Component;

/** Records what children's services decide. */
@Component
class RecordOutcomeView implements JavaDelegate {

    private final Forms forms;

    private final Outcomes outcomes;

    RecordOutcomeView(Forms forms, Outcomes outcomes) {
        this.forms = forms;
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideOutcome.class).toOutcomeView();
        this.outcomes.decide(Child.of(execution), Side.COUNTY, answers);
    }

}
