package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Records and prints the plan on a page. */
@Component
class RecordPlanOnAPage implements JavaDelegate {

    private final Forms forms;

    private final GettingReady gettingReady;

    RecordPlanOnAPage(Forms forms, GettingReady gettingReady) {
        this.forms = forms;
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SharePlanOnAPage.class);
        this.gettingReady.planOnAPage(CaseReference.of(execution.getProcessBusinessKey()), answers.toPlanOnAPage());
    }

}
