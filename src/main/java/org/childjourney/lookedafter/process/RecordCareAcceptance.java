package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.TakingOverCare;
import org.springframework.stereotype.Component;

/** Records how the care of a child was taken over. */
@Component
class RecordCareAcceptance implements JavaDelegate {

    private final Forms forms;

    private final TakingOverCare takingOverCare;

    RecordCareAcceptance(Forms forms, TakingOverCare takingOverCare) {
        this.forms = forms;
        this.takingOverCare = takingOverCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptLookedAfterChild.class).toAcceptance();
        execution.setVariable("careAnswer", this.takingOverCare.accept(Child.of(execution), answers).name());
    }

}
