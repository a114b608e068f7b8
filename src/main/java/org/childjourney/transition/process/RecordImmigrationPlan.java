package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Records the plans for leave to remain. */
@Component
class RecordImmigrationPlan implements JavaDelegate {

    private final Forms forms;

    private final GettingReady gettingReady;

    RecordImmigrationPlan(Forms forms, GettingReady gettingReady) {
        this.forms = forms;
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PlanForImmigration.class);
        execution.setVariable("readyAnswer", this.gettingReady
            .immigration(CaseReference.of(execution.getProcessBusinessKey()), answers.toImmigrationPlan()));
    }

}
