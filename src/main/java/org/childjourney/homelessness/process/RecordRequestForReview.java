package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.HousingDuties;
import org.springframework.stereotype.Component;

/** Records whether a review was asked for. */
@Component
class RecordRequestForReview implements JavaDelegate {

    private final Forms forms;

    private final HousingDuties housingDuties;

    RecordRequestForReview(Forms forms, HousingDuties housingDuties) {
        this.forms = forms;
        this.housingDuties = housingDuties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, RecordReviewRequest.class).toReviewRequest();
        execution.setVariable("duty",
                this.housingDuties.requestedReview(Child.of(execution), answers) ? "REVIEW" : HousingDuties.ENDED);
    }

}
