package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.IroDisputes;
import org.springframework.stereotype.Component;

/** Records what the reviewing officer makes of an answer. */
@Component
class RecordConsideredAnswer implements JavaDelegate {

    private final Forms forms;

    private final IroDisputes iroDisputes;

    RecordConsideredAnswer(Forms forms, IroDisputes iroDisputes) {
        this.forms = forms;
        this.iroDisputes = iroDisputes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var considered = this.forms.read(execution, ConsiderDisputeAnswer.class).toConsidered();
        execution.setVariable("disputeOutcome", this.iroDisputes.consider(Child.of(execution), considered).name());
        this.iroDisputes.level(Child.of(execution)).ifPresent((level) -> execution.setVariable("level", level.group()));
    }

}
