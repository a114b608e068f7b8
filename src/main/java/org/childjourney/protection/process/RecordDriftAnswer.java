package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Plans;
import org.springframework.stereotype.Component;

/** Records what a manager does about a plan that does not move. */
@Component
class RecordDriftAnswer implements JavaDelegate {

    private final Forms forms;

    private final Plans plans;

    RecordDriftAnswer(Forms forms, Plans plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AnswerDrift.class);
        execution.setVariable("managerAnswer",
                this.plans.answerDrift(CaseReference.of(execution.getProcessBusinessKey()), answers.toDriftAnswer())
                    .name());
    }

}
