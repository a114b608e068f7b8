package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records how somebody who came back was taken up. */
@Component
class RecordReturnTakenUp implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordReturnTakenUp(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, TakeUpReturn.class);
        var child = CaseReference.of(execution.getProcessBusinessKey());
        execution.setVariable("leavingCare", this.leavingCare.takeUpReturn(child, answers.toReturnTaken()));
        execution.setVariable("snapshotAhead", this.leavingCare.snapshotAhead(child));
    }

}
