package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.lifeevents.LifeEvents;
import org.springframework.stereotype.Component;

/** Records the decision on notifying the panel of a child's death. */
@Component
class RecordIncidentDecision implements JavaDelegate {

    private final Forms forms;

    private final LifeEvents lifeEvents;

    RecordIncidentDecision(Forms forms, LifeEvents lifeEvents) {
        this.forms = forms;
        this.lifeEvents = lifeEvents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideOnSeriousIncident.class);
        this.lifeEvents.decideOnIncident(CaseReference.of(execution.getProcessBusinessKey()), answers.toDecision());
    }

}
