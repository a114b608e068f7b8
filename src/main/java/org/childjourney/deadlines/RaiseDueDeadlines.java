package org.childjourney.deadlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/** Warns of and escalates whatever of the child's work has become due. */
@Component
class RaiseDueDeadlines implements JavaDelegate {

    private final Deadlines deadlines;

    RaiseDueDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.deadlines.raiseDue(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
