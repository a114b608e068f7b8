package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.EndsOfCare;
import org.springframework.stereotype.Component;

/** Records that a child is to cease, or has ceased, to be looked after. */
@Component
class RecordProposedEnd implements JavaDelegate {

    private final Forms forms;

    private final EndsOfCare endsOfCare;

    RecordProposedEnd(Forms forms, EndsOfCare endsOfCare) {
        this.forms = forms;
        this.endsOfCare = endsOfCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposed = this.forms.read(execution, EndOfCare.class);
        var child = Child.named(execution, proposed.caseReference());
        execution.setVariable("approver", this.endsOfCare.propose(child, proposed.toProposal()).group());
        execution.setVariable("proposedBy", this.endsOfCare.proposedBy(child));
    }

}
