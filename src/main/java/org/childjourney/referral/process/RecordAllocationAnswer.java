package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** Records what the worker answers. */
@Component
class RecordAllocationAnswer implements JavaDelegate {

    private final Forms forms;

    private final Assessments assessments;

    RecordAllocationAnswer(Forms forms, Assessments assessments) {
        this.forms = forms;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = this.assessments.answerAllocation(Child.of(execution),
                this.forms.read(execution, AcceptAllocation.class).toAllocationReply());
        execution.setVariable("allocationAnswer", answer.name());
    }

}
