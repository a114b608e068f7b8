package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Support;
import org.springframework.stereotype.Component;

/** Records what the young person says now. */
@Component
class RecordDeclineReview implements JavaDelegate {

    private final Forms forms;

    private final Support support;

    RecordDeclineReview(Forms forms, Support support) {
        this.forms = forms;
        this.support = support;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReviewDecline.class).toDeclineReview();
        var reoffered = this.support.offeredAgain(Child.of(execution), answers);
        execution.setVariable("answer", reoffered.result().name());
        execution.setVariable("outcome", reoffered.outcome().name());
    }

}
