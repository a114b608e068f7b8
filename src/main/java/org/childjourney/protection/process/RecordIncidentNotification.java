package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.SeriousIncidents;
import org.springframework.stereotype.Component;

/** Records the decision on notifying the national panel. */
@Component
class RecordIncidentNotification implements JavaDelegate {

    private final Forms forms;

    private final SeriousIncidents incidents;

    RecordIncidentNotification(Forms forms, SeriousIncidents incidents) {
        this.forms = forms;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideOnNotification.class);
        execution.setVariable("panelNotified", this.incidents
            .decide(CaseReference.of(execution.getProcessBusinessKey()), answers.toIncidentNotification()));
    }

}
