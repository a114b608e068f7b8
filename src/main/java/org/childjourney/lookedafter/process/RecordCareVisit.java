package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareVisits;
import org.springframework.stereotype.Component;

/** Records a visit. */
@Component
class RecordCareVisit implements JavaDelegate {

    private final Forms forms;

    private final CareVisits careVisits;

    RecordCareVisit(Forms forms, CareVisits careVisits) {
        this.forms = forms;
        this.careVisits = careVisits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var visit = this.forms.read(execution, VisitLookedAfterChild.class).toVisit();
        var found = this.careVisits.visit(Child.of(execution), visit);
        execution.setVariable("visitConcern", found.atRisk());
        execution.setVariable("careAnswer", found.outcome().name());
    }

}
