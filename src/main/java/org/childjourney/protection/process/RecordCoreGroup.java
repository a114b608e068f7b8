package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Plans;
import org.springframework.stereotype.Component;

/** Records a core group. */
@Component
class RecordCoreGroup implements JavaDelegate {

    private final Forms forms;

    private final Plans plans;

    RecordCoreGroup(Forms forms, Plans plans) {
        this.forms = forms;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldCoreGroup.class);
        execution.setVariable("coreGroupOutcome",
                this.plans.meet(CaseReference.of(execution.getProcessBusinessKey()), answers.toCoreGroup()));
    }

}
