package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Reviews;
import org.springframework.stereotype.Component;

/** Records whether a review is held earlier. */
@Component
class RecordEarlierReview implements JavaDelegate {

    private final Forms forms;

    private final Reviews reviews;

    RecordEarlierReview(Forms forms, Reviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConsiderEarlierReview.class);
        this.reviews.consider(CaseReference.of(execution.getProcessBusinessKey()), answers.toEarlierReview());
    }

}
