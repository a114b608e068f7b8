package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.FamilyGroups;
import org.springframework.stereotype.Component;

/** Records whether letters may go without the offer of a family group meeting. */
@Component
class RecordFgdmException implements JavaDelegate {

    private final Forms forms;

    private final FamilyGroups familyGroups;

    RecordFgdmException(Forms forms, FamilyGroups familyGroups) {
        this.forms = forms;
        this.familyGroups = familyGroups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideFgdmException.class);
        execution.setVariable("fgdmOffer",
                this.familyGroups.decided(CaseReference.of(execution.getProcessBusinessKey()), answers.toException())
                    .name());
    }

}
