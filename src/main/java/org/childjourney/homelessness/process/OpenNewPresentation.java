package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.homelessness.Presentations;
import org.springframework.stereotype.Component;

/** Takes in that the young person asks for help again. */
@Component
class OpenNewPresentation implements JavaDelegate {

    private final Presentations presentations;

    OpenNewPresentation(Presentations presentations) {
        this.presentations = presentations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("place", this.presentations.presentedAgain(Child.of(execution)).place());
    }

}
