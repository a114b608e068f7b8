package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Records whether they stay with their foster carers. */
@Component
class RecordStayingPut implements JavaDelegate {

    private final Forms forms;

    private final GettingReady gettingReady;

    RecordStayingPut(Forms forms, GettingReady gettingReady) {
        this.forms = forms;
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideStayingPut.class);
        execution.setVariable("readyAnswer", this.gettingReady
            .stayingPut(CaseReference.of(execution.getProcessBusinessKey()), answers.toStayingPutDecision()));
    }

}
