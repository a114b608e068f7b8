package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.EndsOfCare;
import org.springframework.stereotype.Component;

/** Records whether care has ended. */
@Component
class RecordConfirmedEnd implements JavaDelegate {

    private final Forms forms;

    private final EndsOfCare endsOfCare;

    RecordConfirmedEnd(Forms forms, EndsOfCare endsOfCare) {
        this.forms = forms;
        this.endsOfCare = endsOfCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmEndOfCare.class).toConfirmation();
        execution.setVariable("hasEnded", this.endsOfCare.confirm(Child.of(execution), answers));
    }

}
