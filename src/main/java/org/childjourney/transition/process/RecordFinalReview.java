package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Records the last review before 18. */
@Component
class RecordFinalReview implements JavaDelegate {

    private final Forms forms;

    private final GettingReady gettingReady;

    RecordFinalReview(Forms forms, GettingReady gettingReady) {
        this.forms = forms;
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldFinalReview.class);
        execution.setVariable("readyAnswer", this.gettingReady
            .finalReview(CaseReference.of(execution.getProcessBusinessKey()), answers.toFinalReview()));
    }

}
