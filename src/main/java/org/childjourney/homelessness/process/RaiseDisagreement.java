package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.homelessness.Outcomes;
import org.springframework.stereotype.Component;

/** Lets the next two talk. */
@Component
class RaiseDisagreement implements JavaDelegate {

    private final Outcomes outcomes;

    RaiseDisagreement(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("level",
                this.outcomes.raise(Child.of(execution), Disagreement.talksOf(execution)).name());
    }

}
