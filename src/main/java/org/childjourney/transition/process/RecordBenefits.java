package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Records what they live on from the birthday. */
@Component
class RecordBenefits implements JavaDelegate {

    private final Forms forms;

    private final GettingReady gettingReady;

    RecordBenefits(Forms forms, GettingReady gettingReady) {
        this.forms = forms;
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PrepareBenefits.class);
        execution.setVariable("readyAnswer", this.gettingReady
            .benefits(CaseReference.of(execution.getProcessBusinessKey()), answers.toBenefitsPrepared()));
    }

}
