package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.homelessness.Outcomes;
import org.springframework.stereotype.Component;

/** Compares what both authorities decided. */
@Component
class CompareDecisions implements JavaDelegate {

    private final Outcomes outcomes;

    CompareDecisions(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("outcome", this.outcomes.compare(Child.of(execution)));
    }

}
