package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.quality.FamilyFeedback;
import org.springframework.stereotype.Component;

/** Keeps what a child or parent said about the work. */
@Component
class KeepFeedback implements JavaDelegate {

    private final Forms forms;

    private final FamilyFeedback feedback;

    KeepFeedback(Forms forms, FamilyFeedback feedback) {
        this.forms = forms;
        this.feedback = feedback;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = this.forms.read(execution, RecordFeedback.class);
        var child = CaseReference.of(said.caseReference());
        execution.setProcessBusinessKey(child.value());
        this.feedback.record(child, said.toFeedback());
    }

}
