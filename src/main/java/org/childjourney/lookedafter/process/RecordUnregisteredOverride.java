package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** Records whether the director allows a home that is not registered. */
@Component
class RecordUnregisteredOverride implements JavaDelegate {

    private final Forms forms;

    private final PlacementSearches placementSearches;

    RecordUnregisteredOverride(Forms forms, PlacementSearches placementSearches) {
        this.forms = forms;
        this.placementSearches = placementSearches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideUnregisteredPlacement.class).toOverride();
        execution.setVariable("searchAnswer", this.placementSearches.override(Child.of(execution), answers).name());
    }

}
