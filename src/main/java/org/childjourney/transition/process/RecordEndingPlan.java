package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records the plan for the time after 25. */
@Component
class RecordEndingPlan implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordEndingPlan(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PlanEnding.class);
        this.leavingCare.planEnding(CaseReference.of(execution.getProcessBusinessKey()), answers.toEndingPlan());
    }

}
