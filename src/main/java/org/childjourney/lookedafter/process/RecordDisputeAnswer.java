package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.IroDisputes;
import org.springframework.stereotype.Component;

/** Records the answer to a dispute. */
@Component
class RecordDisputeAnswer implements JavaDelegate {

    private final Forms forms;

    private final IroDisputes iroDisputes;

    RecordDisputeAnswer(Forms forms, IroDisputes iroDisputes) {
        this.forms = forms;
        this.iroDisputes = iroDisputes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.iroDisputes.answer(Child.of(execution), this.forms.read(execution, AnswerIroDispute.class).toAnswer());
    }

}
