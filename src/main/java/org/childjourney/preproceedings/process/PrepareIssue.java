package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.preproceedings.Applications;
import org.springframework.stereotype.Component;

/** Sees what an application still waits for. */
@Component
class PrepareIssue implements JavaDelegate {

    private final Applications applications;

    PrepareIssue(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("issueAnswer",
                this.applications.prepare(CaseReference.of(execution.getProcessBusinessKey())).name());
    }

}
