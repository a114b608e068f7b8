package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.SafePlaces;
import org.springframework.stereotype.Component;

/** Records that the young person is somewhere suitable. */
@Component
class RecordSafePlace implements JavaDelegate {

    private final Forms forms;

    private final SafePlaces safePlaces;

    RecordSafePlace(Forms forms, SafePlaces safePlaces) {
        this.forms = forms;
        this.safePlaces = safePlaces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmSafePlace.class).toSafePlace();
        execution.setVariable("place", this.safePlaces.confirm(Child.of(execution), answers));
    }

}
