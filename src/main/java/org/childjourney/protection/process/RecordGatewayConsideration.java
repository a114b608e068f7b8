package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.PlanNews;
import org.springframework.stereotype.Component;

/** Records whether a long plan goes to the legal gateway. */
@Component
class RecordGatewayConsideration implements JavaDelegate {

    private final Forms forms;

    private final PlanNews plans;

    RecordGatewayConsideration(Forms forms, PlanNews plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConsiderLegalGateway.class);
        execution.setVariable("managerAnswer",
                this.plans
                    .considerGateway(CaseReference.of(execution.getProcessBusinessKey()), answers.toGatewayDecision())
                    .name());
    }

}
