package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Advice;
import org.childjourney.homelessness.Rights;
import org.springframework.stereotype.Component;

/** Asks the decision table on section 20 again, with what the young person chose. */
@Component
class AdviseAfterChoice implements JavaDelegate {

    private final Advice advice;

    private final Rights rights;

    AdviseAfterChoice(Advice advice, Rights rights) {
        this.advice = advice;
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = Child.of(execution);
        var advised = this.rights.advised(child, this.advice.on("s20-duty", this.rights.facts(child)));
        execution.setVariable("advice", advised.advice());
    }

}
