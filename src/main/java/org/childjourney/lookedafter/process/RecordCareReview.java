package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareReviews;
import org.springframework.stereotype.Component;

/** Records a review. */
@Component
class RecordCareReview implements JavaDelegate {

    private final Forms forms;

    private final CareReviews careReviews;

    RecordCareReview(Forms forms, CareReviews careReviews) {
        this.forms = forms;
        this.careReviews = careReviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldCareReview.class).toReview();
        execution.setVariable("planToChange", this.careReviews.hold(Child.of(execution), answers));
    }

}
