package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.homelessness.Outcome;
import org.childjourney.homelessness.Outcomes;
import org.springframework.stereotype.Component;

/** Settles the outcome. */
@Component
class SettleOutcome implements JavaDelegate {

    private final Outcomes outcomes;

    SettleOutcome(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.outcomes.settle(Child.of(execution), Outcome.valueOf((String) execution.getVariable("outcome")));
    }

}
