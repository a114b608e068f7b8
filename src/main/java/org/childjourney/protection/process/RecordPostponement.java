package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Conferences;
import org.springframework.stereotype.Component;

/** Records a head of service's answer to a conference that is not held in its time. */
@Component
class RecordPostponement implements JavaDelegate {

    private final Forms forms;

    private final Conferences conferences;

    RecordPostponement(Forms forms, Conferences conferences) {
        this.forms = forms;
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AuthorisePostponement.class);
        this.conferences.postpone(CaseReference.of(execution.getProcessBusinessKey()), answers.toPostponement());
    }

}
