package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.EndsOfCare;
import org.springframework.stereotype.Component;

/** Records whether the end of care was agreed. */
@Component
class RecordEndDecision implements JavaDelegate {

    private final Forms forms;

    private final EndsOfCare endsOfCare;

    RecordEndDecision(Forms forms, EndsOfCare endsOfCare) {
        this.forms = forms;
        this.endsOfCare = endsOfCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AgreeToEndOfCare.class).toDecision();
        execution.setVariable("endAgreed", this.endsOfCare.decide(Child.of(execution), answers));
    }

}
