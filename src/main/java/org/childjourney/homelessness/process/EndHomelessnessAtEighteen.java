package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.HomelessnessEnding;
import org.childjourney.lifeevents.JourneysEnd;
import org.springframework.stereotype.Component;

/** Records what comes after 18 and ends the joint work. */
@Component
class EndHomelessnessAtEighteen implements JavaDelegate {

    private final Forms forms;

    private final HomelessnessEnding homelessnessEnding;

    private final JourneysEnd journeysEnd;

    EndHomelessnessAtEighteen(Forms forms, HomelessnessEnding homelessnessEnding, JourneysEnd journeysEnd) {
        this.forms = forms;
        this.homelessnessEnding = homelessnessEnding;
        this.journeysEnd = journeysEnd;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = Child.of(execution);
        var agreed = this.forms.read(execution, AgreeHomelessnessAfter18.class);
        var careLeaver = this.homelessnessEnding.turnedEighteen(child, agreed.toTurnedEighteen());
        var referred = this.journeysEnd.endAtEighteen(HomelessnessEnding.JOURNEY, child, agreed.toSupport());
        execution.setVariable("adultServices", referred ? "REFERRED" : "NOT_NEEDED");
        execution.setVariable("answer", careLeaver ? "CARE_LEAVER" : "NO_CARE_LEAVER");
    }

}
