package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.GettingReady;
import org.springframework.stereotype.Component;

/** Records what adult services are asked for. */
@Component
class RecordAdultServices implements JavaDelegate {

    private final Forms forms;

    private final GettingReady gettingReady;

    RecordAdultServices(Forms forms, GettingReady gettingReady) {
        this.forms = forms;
        this.gettingReady = gettingReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, CheckAdultServices.class);
        execution.setVariable("readyAnswer", this.gettingReady
            .adultServices(CaseReference.of(execution.getProcessBusinessKey()), answers.toAdultServicesCheck()));
    }

}
