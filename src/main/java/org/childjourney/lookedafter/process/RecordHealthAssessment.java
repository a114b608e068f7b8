package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareWork;
import org.springframework.stereotype.Component;

/** Records what came of a health assessment. */
@Component
class RecordHealthAssessment implements JavaDelegate {

    private final Forms forms;

    private final CareWork careWork;

    RecordHealthAssessment(Forms forms, CareWork careWork) {
        this.forms = forms;
        this.careWork = careWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.careWork.assessHealth(Child.of(execution),
                this.forms.read(execution, ArrangeHealthAssessment.class).toAssessment());
    }

}
