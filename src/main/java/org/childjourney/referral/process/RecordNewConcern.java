package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** Records what a manager makes of a new concern. */
@Component
class RecordNewConcern implements JavaDelegate {

    private final Forms forms;

    private final Referrals referrals;

    RecordNewConcern(Forms forms, Referrals referrals) {
        this.forms = forms;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = this.referrals.takeConcern(Child.of(execution),
                this.forms.read(execution, AcceptNewConcern.class).toConcernTaken());
        execution.setVariable("managerAnswer", decision.name());
    }

}
