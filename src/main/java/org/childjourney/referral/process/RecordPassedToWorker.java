package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records what the worker of an open case does. */
@Component
class RecordPassedToWorker implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordPassedToWorker(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = this.forms.read(execution, PassToWorker.class).toOpenCaseContact();
        this.referrals.passToWorker(Child.of(execution), answer);
        execution.setVariable("managerAnswer", answer.nextAction().name());
    }

}
