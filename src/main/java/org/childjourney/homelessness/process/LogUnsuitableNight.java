package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.SafePlaces;
import org.springframework.stereotype.Component;

/** Records a night somewhere unsuitable. */
@Component
class LogUnsuitableNight implements JavaDelegate {

    private final Forms forms;

    private final SafePlaces safePlaces;

    LogUnsuitableNight(Forms forms, SafePlaces safePlaces) {
        this.forms = forms;
        this.safePlaces = safePlaces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var night = this.forms.read(execution, RecordUnsuitableNight.class);
        execution.setProcessBusinessKey(night.caseReference());
        execution.setVariable("place", this.safePlaces.unsuitable(Child.of(execution), night.toUnsuitableNight()));
    }

}
