package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** Records that a place was asked for again. */
@Component
class RecordFurtherPlaceNeeded implements JavaDelegate {

    private final Forms forms;

    private final PlacementSearches placementSearches;

    RecordFurtherPlaceNeeded(Forms forms, PlacementSearches placementSearches) {
        this.forms = forms;
        this.placementSearches = placementSearches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.placementSearches.askedAgain(Child.of(execution),
                this.forms.read(execution, AcceptFurtherPlaceNeeded.class).toAskedAgain());
    }

}
