package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareWork;
import org.springframework.stereotype.Component;

/** Records how the child lives with parents. */
@Component
class RecordParentsAssessment implements JavaDelegate {

    private final Forms forms;

    private final CareWork careWork;

    RecordParentsAssessment(Forms forms, CareWork careWork) {
        this.forms = forms;
        this.careWork = careWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReassessPlacementWithParents.class).toAssessment();
        execution.setVariable("careAnswer", this.careWork.assessParents(Child.of(execution), answers).name());
    }

}
