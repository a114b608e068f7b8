package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareChanges;
import org.springframework.stereotype.Component;

/** Records what has changed in the care of a child. */
@Component
class RecordReportedChange implements JavaDelegate {

    private final Forms forms;

    private final CareChanges careChanges;

    RecordReportedChange(Forms forms, CareChanges careChanges) {
        this.forms = forms;
        this.careChanges = careChanges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reported = this.forms.read(execution, RecordCareChange.class);
        var child = Child.named(execution, reported.caseReference());
        execution.setVariable("placeNeeded", this.careChanges.report(child, reported.toChange()));
    }

}
