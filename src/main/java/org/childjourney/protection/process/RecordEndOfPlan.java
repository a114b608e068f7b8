package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Reviews;
import org.springframework.stereotype.Component;

/** Records a manager's oversight at the end of a plan. */
@Component
class RecordEndOfPlan implements JavaDelegate {

    private final Forms forms;

    private final Reviews reviews;

    RecordEndOfPlan(Forms forms, Reviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmEndOfPlan.class);
        this.reviews.oversee(CaseReference.of(execution.getProcessBusinessKey()), answers.toEndOfPlan());
    }

}
