package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.CareVisits;
import org.childjourney.lookedafter.CareWork;
import org.springframework.stereotype.Component;

/** Looks what this kind of placement asks for. */
@Component
class LookAtPlacement implements JavaDelegate {

    private final CareWork careWork;

    private final CareVisits careVisits;

    LookAtPlacement(CareWork careWork, CareVisits careVisits) {
        this.careWork = careWork;
        this.careVisits = careVisits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = Child.of(execution);
        execution.setVariable("placementKind", this.careWork.placementKind(child).name());
        execution.setVariable("unseenToDecide", this.careVisits.isUnseenToDecide(child));
    }

}
