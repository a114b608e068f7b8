package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinEndings;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records how a plan is to end after its review. */
@Component
class RecordEndingAuthorisation implements JavaDelegate {

    private final Forms forms;

    private final CinEndings endings;

    RecordEndingAuthorisation(Forms forms, CinEndings endings) {
        this.forms = forms;
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AuthoriseEnding.class);
        var child = CaseReference.of(execution.getProcessBusinessKey());
        var found = answers.ends() ? this.endings.authorise(child, answers.toEnding())
                : this.endings.goesOn(child, answers.rationale());
        execution.setVariable("endingDecision", found.decision().name());
        execution.setVariable("decidedBy", found.by());
    }

}
