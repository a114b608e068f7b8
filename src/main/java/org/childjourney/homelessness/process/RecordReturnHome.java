package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.SafePlaces;
import org.springframework.stereotype.Component;

/** Records that the young person went home. */
@Component
class RecordReturnHome implements JavaDelegate {

    private final Forms forms;

    private final SafePlaces safePlaces;

    RecordReturnHome(Forms forms, SafePlaces safePlaces) {
        this.forms = forms;
        this.safePlaces = safePlaces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmReturnHome.class).toReturnHome();
        execution.setVariable("place", this.safePlaces.returnedHome(Child.of(execution), answers));
    }

}
