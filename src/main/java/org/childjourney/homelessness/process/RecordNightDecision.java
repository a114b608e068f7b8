package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.SafePlaces;
import org.springframework.stereotype.Component;

/** Records what the director decided. */
@Component
class RecordNightDecision implements JavaDelegate {

    private final Forms forms;

    private final SafePlaces safePlaces;

    RecordNightDecision(Forms forms, SafePlaces safePlaces) {
        this.forms = forms;
        this.safePlaces = safePlaces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideUnsuitableNight.class).toNightDecision();
        this.safePlaces.decideNight(Child.of(execution), answers);
    }

}
