package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinEndings;
import org.springframework.stereotype.Component;

/** Ends the plan as was decided. */
@Component
class EndChildInNeed implements JavaDelegate {

    private final CinEndings endings;

    EndChildInNeed(CinEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("planEnd", this.endings.end(CaseReference.of(execution.getProcessBusinessKey())).name());
    }

}
