package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Outcomes;
import org.springframework.stereotype.Component;

/** Records what the head of service decided. */
@Component
class RecordOutcomeSignOff implements JavaDelegate {

    private final Forms forms;

    private final Outcomes outcomes;

    RecordOutcomeSignOff(Forms forms, Outcomes outcomes) {
        this.forms = forms;
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SignOffOutcome.class).toOutcomeSignOff();
        execution.setVariable("answer", this.outcomes.signOff(Child.of(execution), answers).name());
    }

}
