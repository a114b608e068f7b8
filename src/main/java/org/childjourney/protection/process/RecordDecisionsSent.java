package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Plans;
import org.springframework.stereotype.Component;

/** Records that decisions and outline plan were sent. */
@Component
class RecordDecisionsSent implements JavaDelegate {

    private final Forms forms;

    private final Plans plans;

    RecordDecisionsSent(Forms forms, Plans plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SendDecisions.class);
        this.plans.decisionsSent(CaseReference.of(execution.getProcessBusinessKey()), answers.toDecisionsSent());
    }

}
