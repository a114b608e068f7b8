package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records what the annual return asks about a birthday. */
@Component
class RecordBirthdaySnapshot implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordBirthdaySnapshot(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, RecordSnapshot.class);
        execution.setVariable("snapshotAhead", this.leavingCare
            .snapshot(CaseReference.of(execution.getProcessBusinessKey()), answers.toBirthdaySnapshot()));
    }

}
