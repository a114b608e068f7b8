package org.childjourney.privatefostering.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.privatefostering.PrivateFostering;
import org.springframework.stereotype.Component;

/** Records what the head of service decided. */
@Component
class RecordArrangementSignOff implements JavaDelegate {

    private final Forms forms;

    private final PrivateFostering privateFostering;

    RecordArrangementSignOff(Forms forms, PrivateFostering privateFostering) {
        this.forms = forms;
        this.privateFostering = privateFostering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var signOff = this.forms.read(execution, SignOffArrangement.class).toSignOff();
        var arrangement = this.privateFostering.signOff(CaseReference.of(execution.getProcessBusinessKey()), signOff);
        execution.setVariable("signOff", signOff.decision().name());
        execution.setVariable("arrangement", arrangement.name());
    }

}
