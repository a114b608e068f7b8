package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.FamilyGroups;
import org.springframework.stereotype.Component;

/** Records the family group meeting, or why it was not held. */
@Component
class RecordFamilyGroupMeeting implements JavaDelegate {

    private final Forms forms;

    private final FamilyGroups familyGroups;

    RecordFamilyGroupMeeting(Forms forms, FamilyGroups familyGroups) {
        this.forms = forms;
        this.familyGroups = familyGroups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldFamilyGroupMeeting.class);
        var state = this.familyGroups.met(CaseReference.of(execution.getProcessBusinessKey()), answers.toMeeting());
        execution.setVariable("fgdmAnswer", state.name());
        execution.setVariable("fgdmSettled", state.settled());
    }

}
