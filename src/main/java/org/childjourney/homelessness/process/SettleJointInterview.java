package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.homelessness.Interviews;
import org.springframework.stereotype.Component;

/** Says what else the interview opens. */
@Component
class SettleJointInterview implements JavaDelegate {

    private final Interviews interviews;

    SettleJointInterview(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("particulars", this.interviews.particulars(Child.of(execution)));
    }

}
