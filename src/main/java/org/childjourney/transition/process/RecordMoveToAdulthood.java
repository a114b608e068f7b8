package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records that everything was there on the 18th birthday. */
@Component
class RecordMoveToAdulthood implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordMoveToAdulthood(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmMoveToAdulthood.class);
        this.leavingCare.confirmMove(CaseReference.of(execution.getProcessBusinessKey()), answers.toMoveToAdulthood());
    }

}
