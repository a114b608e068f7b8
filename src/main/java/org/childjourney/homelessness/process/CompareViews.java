package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.homelessness.Outcomes;
import org.springframework.stereotype.Component;

/** Compares what both authorities hold after talking. */
@Component
class CompareViews implements JavaDelegate {

    private final Outcomes outcomes;

    CompareViews(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var talked = this.outcomes.compareAfterTalks(Child.of(execution), Disagreement.talksOf(execution));
        execution.setVariable("outcome", talked.outcome());
        execution.setVariable("answer", talked.answer());
    }

}
