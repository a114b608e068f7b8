package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinReviews;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records a review of a child in need plan. */
@Component
class RecordChildInNeedReview implements JavaDelegate {

    private final Forms forms;

    private final CinReviews reviews;

    RecordChildInNeedReview(Forms forms, CinReviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var held = this.forms.read(execution, ReviewChildInNeed.class).toReview();
        var found = this.reviews.review(CaseReference.of(execution.getProcessBusinessKey()), held);
        execution.setVariable("reviewDecision", found.decision().name());
        execution.setVariable("consentLost", found.consentLost());
        execution.setVariable("sectionTwenty", found.sectionTwenty());
        execution.setVariable("decidedBy", found.by());
    }

}
