package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.lookedafter.CareVisits;
import org.springframework.stereotype.Component;

/** Children who were not seen at two visits in a row. */
@Component
public class UnseenToDecide {

    private final CareVisits careVisits;

    UnseenToDecide(CareVisits careVisits) {
        this.careVisits = careVisits;
    }

    /** Whether a manager has still to decide about this child. */
    public boolean isOpen(DelegateExecution execution) {
        return this.careVisits.isUnseenToDecide(Child.of(execution));
    }

}
