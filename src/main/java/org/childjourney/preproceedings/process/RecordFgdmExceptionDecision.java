package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.FamilyGroups;
import org.springframework.stereotype.Component;

/** Records what the head of service says to going without. */
@Component
class RecordFgdmExceptionDecision implements JavaDelegate {

    private final Forms forms;

    private final FamilyGroups familyGroups;

    RecordFgdmExceptionDecision(Forms forms, FamilyGroups familyGroups) {
        this.forms = forms;
        this.familyGroups = familyGroups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmFgdmException.class);
        var state = this.familyGroups.decided(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toException());
        execution.setVariable("fgdmAnswer", state.name());
        execution.setVariable("fgdmSettled", state.settled());
    }

}
