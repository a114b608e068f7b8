package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.CourtTrack;
import org.springframework.stereotype.Component;

/** Records service and directions on issue. */
@Component
class RecordCourtDirections implements JavaDelegate {

    private final Forms forms;

    private final CourtTrack courtTrack;

    RecordCourtDirections(Forms forms, CourtTrack courtTrack) {
        this.forms = forms;
        this.courtTrack = courtTrack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, TakeDirections.class);
        execution.setVariable("courtStep",
                this.courtTrack.directed(CaseReference.of(execution.getProcessBusinessKey()), answers.toDirections())
                    .name());
    }

}
