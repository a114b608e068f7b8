package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records who was told of a death. */
@Component
class RecordDeathNotified implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordDeathNotified(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, NotifyDeath.class);
        this.leavingCare.notifyDeath(CaseReference.of(execution.getProcessBusinessKey()), answers.toDeathNotified());
    }

}
