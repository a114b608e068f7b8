package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareWork;
import org.springframework.stereotype.Component;

/** Records what came of a personal education plan. */
@Component
class RecordEducationPlan implements JavaDelegate {

    private final Forms forms;

    private final CareWork careWork;

    RecordEducationPlan(Forms forms, CareWork careWork) {
        this.forms = forms;
        this.careWork = careWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.careWork.agreeEducation(Child.of(execution),
                this.forms.read(execution, AgreeEducationPlan.class).toPlan());
    }

}
