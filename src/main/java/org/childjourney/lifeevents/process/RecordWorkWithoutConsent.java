package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lifeevents.ConsentsToRevisit;
import org.springframework.stereotype.Component;

/** Records what goes on without consent, and what stops. */
@Component
class RecordWorkWithoutConsent implements JavaDelegate {

    private final Forms forms;

    private final ConsentsToRevisit consents;

    RecordWorkWithoutConsent(Forms forms, ConsentsToRevisit consents) {
        this.forms = forms;
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.consents.decide(ConsentOfProcess.of(execution),
                this.forms.read(execution, DecideOnWithdrawnConsent.class).toDecision());
    }

}
