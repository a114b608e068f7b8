package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareWork;
import org.springframework.stereotype.Component;

/** Records the director's weekly decision. */
@Component
class RecordUnregisteredReview implements JavaDelegate {

    private final Forms forms;

    private final CareWork careWork;

    RecordUnregisteredReview(Forms forms, CareWork careWork) {
        this.forms = forms;
        this.careWork = careWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReviewUnregisteredPlacement.class).toDecision();
        execution.setVariable("careAnswer", this.careWork.decideOnUnregistered(Child.of(execution), answers).name());
    }

}
