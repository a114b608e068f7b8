package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Records where they are going to live. */
@Component
class RecordHousingPlan implements JavaDelegate {

    private final Forms forms;

    private final GettingReady gettingReady;

    RecordHousingPlan(Forms forms, GettingReady gettingReady) {
        this.forms = forms;
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PlanHousing.class);
        execution.setVariable("readyAnswer", this.gettingReady
            .housing(CaseReference.of(execution.getProcessBusinessKey()), answers.toHousingPlan()));
    }

}
