package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.CourtTrack;
import org.springframework.stereotype.Component;

/** Records the advocates' meeting. */
@Component
class RecordAdvocatesMeeting implements JavaDelegate {

    private final Forms forms;

    private final CourtTrack courtTrack;

    RecordAdvocatesMeeting(Forms forms, CourtTrack courtTrack) {
        this.forms = forms;
        this.courtTrack = courtTrack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldAdvocatesMeeting.class);
        this.courtTrack.advocatesMet(CaseReference.of(execution.getProcessBusinessKey()), answers.toMeeting());
    }

}
