package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.homelessness.Assessing;
import org.springframework.stereotype.Component;

/** Records that all three have looked at it. */
@Component
class SettleIntentionality implements JavaDelegate {

    private final Assessing assessing;

    SettleIntentionality(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.assessing.intentionalitySettled(Child.of(execution));
    }

}
