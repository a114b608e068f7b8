package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinReviews;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records the team manager's look at a plan that lasts. */
@Component
class RecordLongPlanReview implements JavaDelegate {

    private final Forms forms;

    private final CinReviews reviews;

    RecordLongPlanReview(Forms forms, CinReviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReviewLongPlan.class);
        this.reviews.lookAtLongPlan(CaseReference.of(execution.getProcessBusinessKey()), answers.toReview());
    }

}
