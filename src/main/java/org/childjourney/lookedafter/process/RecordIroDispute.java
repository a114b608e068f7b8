package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.IroDisputes;
import org.springframework.stereotype.Component;

/** Records a formal dispute. */
@Component
class RecordIroDispute implements JavaDelegate {

    private final Forms forms;

    private final IroDisputes iroDisputes;

    RecordIroDispute(Forms forms, IroDisputes iroDisputes) {
        this.forms = forms;
        this.iroDisputes = iroDisputes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var raised = this.forms.read(execution, IroDispute.class);
        var child = Child.named(execution, raised.caseReference());
        execution.setVariable("level", this.iroDisputes.raise(child, raised.toDispute()).group());
    }

}
