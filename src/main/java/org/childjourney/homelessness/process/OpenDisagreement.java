package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins with the team managers. */
@Component
class OpenDisagreement implements JavaDelegate {

    OpenDisagreement() {

    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("level", "NONE");
    }

}
