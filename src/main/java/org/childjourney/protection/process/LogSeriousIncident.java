package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.SeriousIncidents;
import org.springframework.stereotype.Component;

/** Records a serious incident. */
@Component
class LogSeriousIncident implements JavaDelegate {

    private final Forms forms;

    private final SeriousIncidents incidents;

    LogSeriousIncident(Forms forms, SeriousIncidents incidents) {
        this.forms = forms;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReportSeriousIncident.class);
        var child = CaseReference.of(answers.caseReference());
        execution.setProcessBusinessKey(child.value());
        this.incidents.report(child, answers.toSeriousIncident());
    }

}
