package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.CareWork;
import org.springframework.stereotype.Component;

/** Looks what this kind of placement asks for. */
@Component
class LookAtPlacement implements JavaDelegate {

    private final CareWork careWork;

    LookAtPlacement(CareWork careWork) {
        this.careWork = careWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("placementKind", this.careWork.placementKind(Child.of(execution)).name());
    }

}
