package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.homelessness.Presentations;
import org.springframework.stereotype.Component;

/** Begins the joint work with the presentation. */
@Component
class OpenHomelessness implements JavaDelegate {

    private final Presentations presentations;

    OpenHomelessness(Presentations presentations) {
        this.presentations = presentations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(this.presentations.open(Child.of(execution)).routing());
    }

}
