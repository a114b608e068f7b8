package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinEndings;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records whether a service manager signs an early ending. */
@Component
class RecordEarlyEnding implements JavaDelegate {

    private final Forms forms;

    private final CinEndings endings;

    RecordEarlyEnding(Forms forms, CinEndings endings) {
        this.forms = forms;
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var signature = this.forms.read(execution, SignEarlyEnding.class).toSignature();
        var found = this.endings.sign(CaseReference.of(execution.getProcessBusinessKey()), signature);
        execution.setVariable("endingDecision", found.decision().name());
        execution.setVariable("decidedBy", found.by());
    }

}
