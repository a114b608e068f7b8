package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.EndsOfCare;
import org.springframework.stereotype.Component;

/** Records what follows care that ended for another reason. */
@Component
class RecordAfterCare implements JavaDelegate {

    private final Forms forms;

    private final EndsOfCare endsOfCare;

    RecordAfterCare(Forms forms, EndsOfCare endsOfCare) {
        this.forms = forms;
        this.endsOfCare = endsOfCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.endsOfCare.after(Child.of(execution), this.forms.read(execution, SayWhatFollowsCare.class).toAfterCare());
    }

}
