package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Assessing;
import org.springframework.stereotype.Component;

/** Sends housing our position. */
@Component
class RecordHousingPosition implements JavaDelegate {

    private final Forms forms;

    private final Assessing assessing;

    RecordHousingPosition(Forms forms, Assessing assessing) {
        this.forms = forms;
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SendHousingPosition.class).toPositionSent();
        this.assessing.position(Child.of(execution), answers);
    }

}
