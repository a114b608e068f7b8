package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.lifeevents.HandOvers;
import org.springframework.stereotype.Component;

/** Records how a hand-over was taken forward. */
@Component
class RecordTakenForward implements JavaDelegate {

    private final Forms forms;

    private final HandOvers handOvers;

    RecordTakenForward(Forms forms, HandOvers handOvers) {
        this.forms = forms;
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, TakeForward.class);
        this.handOvers.takenForward(CaseReference.of(execution.getProcessBusinessKey()),
                (String) execution.getVariable("handOver"), answers.toTakenForward());
    }

}
