package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.IroDisputes;
import org.springframework.stereotype.Component;

/** Closes the dispute about a child who is not looked after any more. */
@Component
class StopIroDispute implements JavaDelegate {

    private final IroDisputes iroDisputes;

    StopIroDispute(IroDisputes iroDisputes) {
        this.iroDisputes = iroDisputes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.iroDisputes.overtaken(Child.of(execution), "care has ended");
    }

}
