package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.CourtTrack;
import org.springframework.stereotype.Component;

/** Records what the court ordered for the child. */
@Component
class RecordCourtOrder implements JavaDelegate {

    private final Forms forms;

    private final CourtTrack courtTrack;

    RecordCourtOrder(Forms forms, CourtTrack courtTrack) {
        this.forms = forms;
        this.courtTrack = courtTrack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, EnterCourtOrder.class);
        var after = this.courtTrack.ordered(CaseReference.of(execution.getProcessBusinessKey()), answers.toOrder());
        execution.setVariable("courtStep", after.next().name());
        execution.setVariable("courtResult", after.result().name());
    }

}
