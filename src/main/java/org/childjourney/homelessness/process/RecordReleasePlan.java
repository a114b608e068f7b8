package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Interviews;
import org.springframework.stereotype.Component;

/** Records what was planned for the release. */
@Component
class RecordReleasePlan implements JavaDelegate {

    private final Forms forms;

    private final Interviews interviews;

    RecordReleasePlan(Forms forms, Interviews interviews) {
        this.forms = forms;
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PlanRelease.class).toReleasePlan();
        this.interviews.plannedRelease(Child.of(execution), answers);
    }

}
