package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lifeevents.ConsentsToRevisit;
import org.springframework.stereotype.Component;

/** Records what was answered when consent was asked about again. */
@Component
class RecordConsentAgain implements JavaDelegate {

    private final Forms forms;

    private final ConsentsToRevisit consents;

    RecordConsentAgain(Forms forms, ConsentsToRevisit consents) {
        this.forms = forms;
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var given = this.consents.answer(ConsentOfProcess.of(execution),
                this.forms.read(execution, AskForConsentAgain.class).toAnswer());
        execution.setVariable("consentGiven", given);
    }

}
