package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.lifeevents.LifeEvents;
import org.springframework.stereotype.Component;

/** Records a change in a child's life and tells every journey of the child. */
@Component
class TellJourneysOfChange implements JavaDelegate {

    private final Forms forms;

    private final LifeEvents lifeEvents;

    TellJourneysOfChange(Forms forms, LifeEvents lifeEvents) {
        this.forms = forms;
        this.lifeEvents = lifeEvents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var learned = this.forms.read(execution, RecordChange.class);
        var child = CaseReference.of(learned.caseReference());
        execution.setProcessBusinessKey(child.value());
        execution.setVariable("incidentDecisionOwed", this.lifeEvents.learn(child, learned.toChange()));
    }

}
