package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareVisits;
import org.springframework.stereotype.Component;

/** Records what follows when a child was not seen again. */
@Component
class RecordUnseenDecision implements JavaDelegate {

    private final Forms forms;

    private final CareVisits careVisits;

    RecordUnseenDecision(Forms forms, CareVisits careVisits) {
        this.forms = forms;
        this.careVisits = careVisits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideOnUnseenChild.class).toDecision();
        execution.setVariable("careAnswer", this.careVisits.decideOnUnseen(Child.of(execution), answers).name());
    }

}
