package org.childjourney.privatefostering.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.privatefostering.PrivateFostering;
import org.springframework.stereotype.Component;

/** Records the first visit. */
@Component
class RecordFirstVisit implements JavaDelegate {

    private final Forms forms;

    private final PrivateFostering privateFostering;

    RecordFirstVisit(Forms forms, PrivateFostering privateFostering) {
        this.forms = forms;
        this.privateFostering = privateFostering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var visit = this.forms.read(execution, VisitFirst.class).toVisit();
        var found = this.privateFostering.visit(CaseReference.of(execution.getProcessBusinessKey()), visit);
        execution.setVariable("visitOutcome", found.result().name());
        execution.setVariable("visitConcern", found.atRisk());
        execution.setVariable("arrangement", found.arrangement().name());
    }

}
