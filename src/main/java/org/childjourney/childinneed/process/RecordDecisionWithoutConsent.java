package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinEndings;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records what was decided when there is no consent. */
@Component
class RecordDecisionWithoutConsent implements JavaDelegate {

    private final Forms forms;

    private final CinEndings endings;

    RecordDecisionWithoutConsent(Forms forms, CinEndings endings) {
        this.forms = forms;
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideWithoutConsent.class);
        var found = this.endings.withoutConsent(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toDecision(), answers.toEnding(), answers.toConsent());
        execution.setVariable("consentDecision", answers.decision().name());
        execution.setVariable("endingDecision", found.decision().name());
        execution.setVariable("decidedBy", found.by());
    }

}
