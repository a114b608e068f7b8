package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records advice to somebody who qualifies for it. */
@Component
class RecordQualifyingAdvice implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordQualifyingAdvice(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AdviseQualifyingLeaver.class);
        this.leavingCare.advise(CaseReference.of(execution.getProcessBusinessKey()), answers.toQualifyingAdvice());
    }

}
