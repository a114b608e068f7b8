package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.preproceedings.FamilyGroups;
import org.springframework.stereotype.Component;

/** Sees where family group decision making stands for the child. */
@Component
class SeeWhereFamilyGroupStands implements JavaDelegate {

    private final FamilyGroups familyGroups;

    SeeWhereFamilyGroupStands(FamilyGroups familyGroups) {
        this.familyGroups = familyGroups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var state = this.familyGroups.state(CaseReference.of(execution.getProcessBusinessKey()));
        execution.setVariable("fgdmAnswer", state.name());
        execution.setVariable("fgdmSettled", state.settled());
    }

}
