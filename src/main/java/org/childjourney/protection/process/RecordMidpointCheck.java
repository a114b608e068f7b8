package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Reviews;
import org.springframework.stereotype.Component;

/** Records the chair's check. */
@Component
class RecordMidpointCheck implements JavaDelegate {

    private final Forms forms;

    private final Reviews reviews;

    RecordMidpointCheck(Forms forms, Reviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, CheckPlanMidway.class);
        execution.setVariable("midpointOutcome",
                this.reviews.check(CaseReference.of(execution.getProcessBusinessKey()), answers.toMidpointCheck())
                    .name());
    }

}
