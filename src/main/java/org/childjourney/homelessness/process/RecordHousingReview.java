package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.HousingDuties;
import org.springframework.stereotype.Component;

/** Records what the review found. */
@Component
class RecordHousingReview implements JavaDelegate {

    private final Forms forms;

    private final HousingDuties housingDuties;

    RecordHousingReview(Forms forms, HousingDuties housingDuties) {
        this.forms = forms;
        this.housingDuties = housingDuties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideHousingReview.class).toHousingReviewDecision();
        this.housingDuties.reviewed(Child.of(execution), answers);
    }

}
