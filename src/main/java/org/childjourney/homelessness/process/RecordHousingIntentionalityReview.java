package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Assessing;
import org.springframework.stereotype.Component;

/** Records what the housing manager made of it. */
@Component
class RecordHousingIntentionalityReview implements JavaDelegate {

    private final Forms forms;

    private final Assessing assessing;

    RecordHousingIntentionalityReview(Forms forms, Assessing assessing) {
        this.forms = forms;
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReviewIntentionalityHousing.class).toHousingIntentionalityReview();
        this.assessing.reviewedByHousing(Child.of(execution), answers);
    }

}
