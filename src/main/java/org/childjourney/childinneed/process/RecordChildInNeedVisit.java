package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinVisits;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records a visit to a child in need. */
@Component
class RecordChildInNeedVisit implements JavaDelegate {

    private final Forms forms;

    private final CinVisits visits;

    RecordChildInNeedVisit(Forms forms, CinVisits visits) {
        this.forms = forms;
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, VisitChildInNeed.class);
        var found = this.visits.visit(CaseReference.of(execution.getProcessBusinessKey()), answers.toVisit(),
                answers.toConsent());
        execution.setVariable("visitConcern", found.atRisk());
        execution.setVariable("consentLost", found.consentLost());
    }

}
