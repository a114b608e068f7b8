package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.Applications;
import org.springframework.stereotype.Component;

/** Records what came of the application for the child. */
@Component
class RecordIssue implements JavaDelegate {

    private final Forms forms;

    private final Applications applications;

    RecordIssue(Forms forms, Applications applications) {
        this.forms = forms;
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, IssueProceedings.class);
        execution.setVariable("issueAnswer",
                this.applications.answer(CaseReference.of(execution.getProcessBusinessKey()), answers.toIssue())
                    .name());
    }

}
