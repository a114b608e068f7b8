package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.HomelessnessEnding;
import org.springframework.stereotype.Component;

/** Records how the application goes on as an adult's. */
@Component
class RecordAdultApplication implements JavaDelegate {

    private final Forms forms;

    private final HomelessnessEnding homelessnessEnding;

    RecordAdultApplication(Forms forms, HomelessnessEnding homelessnessEnding) {
        this.forms = forms;
        this.homelessnessEnding = homelessnessEnding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ContinueAsAdult.class).toAdultApplication();
        this.homelessnessEnding.continued(Child.of(execution), answers);
    }

}
