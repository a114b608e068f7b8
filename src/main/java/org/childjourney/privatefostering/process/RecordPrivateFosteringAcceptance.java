package org.childjourney.privatefostering.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.privatefostering.PrivateFostering;
import org.springframework.stereotype.Component;

/** Records how a notification was taken up. */
@Component
class RecordPrivateFosteringAcceptance implements JavaDelegate {

    private final Forms forms;

    private final PrivateFostering privateFostering;

    RecordPrivateFosteringAcceptance(Forms forms, PrivateFostering privateFostering) {
        this.forms = forms;
        this.privateFostering = privateFostering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptPrivateFostering.class);
        execution.setVariable("arrangement",
                this.privateFostering
                    .accept(CaseReference.of(execution.getProcessBusinessKey()), answers.toAcceptance())
                    .name());
    }

}
