package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Rights;
import org.springframework.stereotype.Component;

/** Records whether the choice was free. */
@Component
class RecordPressureCheck implements JavaDelegate {

    private final Forms forms;

    private final Rights rights;

    RecordPressureCheck(Forms forms, Rights rights) {
        this.forms = forms;
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmNoPressure.class).toPressureCheck();
        execution.setVariable("choice", this.rights.checked(Child.of(execution), answers));
    }

}
