package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.SafePlaces;
import org.springframework.stereotype.Component;

/** Records whether the place is still right. */
@Component
class RecordSuitabilityReview implements JavaDelegate {

    private final Forms forms;

    private final SafePlaces safePlaces;

    RecordSuitabilityReview(Forms forms, SafePlaces safePlaces) {
        this.forms = forms;
        this.safePlaces = safePlaces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReviewSuitability.class).toSuitabilityReview();
        execution.setVariable("place", this.safePlaces.review(Child.of(execution), answers, "review-suitability"));
    }

}
