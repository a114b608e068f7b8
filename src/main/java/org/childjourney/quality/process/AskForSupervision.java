package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.quality.Supervisions;
import org.springframework.stereotype.Component;

/** Has supervision asked for that is due. */
@Component
class AskForSupervision implements JavaDelegate {

    private final Supervisions supervisions;

    AskForSupervision(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.supervisions.ask();
    }

}
