package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.CourtTrack;
import org.springframework.stereotype.Component;

/** Records a hearing. */
@Component
class RecordHearing implements JavaDelegate {

    private final Forms forms;

    private final CourtTrack courtTrack;

    RecordHearing(Forms forms, CourtTrack courtTrack) {
        this.forms = forms;
        this.courtTrack = courtTrack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AttendHearing.class);
        execution.setVariable("courtStep",
                this.courtTrack.heard(CaseReference.of(execution.getProcessBusinessKey()), answers.toHearing()).name());
    }

}
