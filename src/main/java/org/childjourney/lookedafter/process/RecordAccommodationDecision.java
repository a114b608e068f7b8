package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.TakingOverCare;
import org.springframework.stereotype.Component;

/** Records how a request for accommodation was answered. */
@Component
class RecordAccommodationDecision implements JavaDelegate {

    private final Forms forms;

    private final TakingOverCare takingOverCare;

    RecordAccommodationDecision(Forms forms, TakingOverCare takingOverCare) {
        this.forms = forms;
        this.takingOverCare = takingOverCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideOnAccommodation.class).toDecision();
        execution.setVariable("careAnswer", this.takingOverCare.decide(Child.of(execution), answers).name());
    }

}
