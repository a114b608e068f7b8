package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.TakingOverCare;
import org.springframework.stereotype.Component;

/** Records that the child moved in. */
@Component
class RecordStartOfAccommodation implements JavaDelegate {

    private final Forms forms;

    private final TakingOverCare takingOverCare;

    RecordStartOfAccommodation(Forms forms, TakingOverCare takingOverCare) {
        this.forms = forms;
        this.takingOverCare = takingOverCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, StartAccommodation.class).toStart();
        execution.setVariable("careAnswer",
                this.takingOverCare.startAccommodation(Child.of(execution), answers).name());
    }

}
