package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.SafePlaces;
import org.springframework.stereotype.Component;

/** Records where the young person lives from now on. */
@Component
class RecordPlacement implements JavaDelegate {

    private final Forms forms;

    private final SafePlaces safePlaces;

    RecordPlacement(Forms forms, SafePlaces safePlaces) {
        this.forms = forms;
        this.safePlaces = safePlaces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PlaceYoungPerson.class).toPlacement();
        execution.setVariableLocal("answer", this.safePlaces.place(Child.of(execution), answers));
        execution.setVariable("place", SafePlaces.SUITABLE);
    }

}
