package org.childjourney.allegations.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.allegations.Allegations;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/** Opens an allegation that was handed on. */
@Component
class OpenAllegation implements JavaDelegate {

    private final Allegations allegations;

    OpenAllegation(Allegations allegations) {
        this.allegations = allegations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.allegations.open(CaseReference.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
    }

}
