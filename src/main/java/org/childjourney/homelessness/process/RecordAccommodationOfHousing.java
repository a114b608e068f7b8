package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.SafePlaces;
import org.springframework.stereotype.Component;

/** Records where the district has the young person live. */
@Component
class RecordAccommodationOfHousing implements JavaDelegate {

    private final Forms forms;

    private final SafePlaces safePlaces;

    RecordAccommodationOfHousing(Forms forms, SafePlaces safePlaces) {
        this.forms = forms;
        this.safePlaces = safePlaces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ProvideAccommodation.class).toHousingPlace();
        execution.setVariable("place", this.safePlaces.housed(Child.of(execution), answers));
    }

}
