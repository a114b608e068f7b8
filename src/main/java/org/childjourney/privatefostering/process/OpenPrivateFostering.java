package org.childjourney.privatefostering.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.privatefostering.ArrangementState;
import org.childjourney.privatefostering.PrivateFostering;
import org.springframework.stereotype.Component;

/** Opens the arrangement that was notified. */
@Component
class OpenPrivateFostering implements JavaDelegate {

    private final PrivateFostering privateFostering;

    OpenPrivateFostering(PrivateFostering privateFostering) {
        this.privateFostering = privateFostering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.privateFostering.open(CaseReference.of(execution.getProcessBusinessKey()));
        execution.setVariable("arrangement", ArrangementState.GOES_ON.name());
    }

}
