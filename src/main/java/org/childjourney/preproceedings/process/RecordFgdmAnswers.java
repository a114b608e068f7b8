package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.FamilyGroups;
import org.springframework.stereotype.Component;

/** Records what each person says to family group decision making. */
@Component
class RecordFgdmAnswers implements JavaDelegate {

    private final Forms forms;

    private final FamilyGroups familyGroups;

    RecordFgdmAnswers(Forms forms, FamilyGroups familyGroups) {
        this.forms = forms;
        this.familyGroups = familyGroups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AskFamilyMembers.class);
        var state = this.familyGroups.answered(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toAnswers());
        execution.setVariable("fgdmAnswer", state.name());
        execution.setVariable("fgdmSettled", state.settled());
    }

}
