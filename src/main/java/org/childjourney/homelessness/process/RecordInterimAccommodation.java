package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.SafePlaces;
import org.springframework.stereotype.Component;

/** Records where the district accommodates for now. */
@Component
class RecordInterimAccommodation implements JavaDelegate {

    private final Forms forms;

    private final SafePlaces safePlaces;

    RecordInterimAccommodation(Forms forms, SafePlaces safePlaces) {
        this.forms = forms;
        this.safePlaces = safePlaces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ProvideInterimAccommodation.class).toInterimPlace();
        execution.setVariable("place", this.safePlaces.provideInterim(Child.of(execution), answers));
    }

}
