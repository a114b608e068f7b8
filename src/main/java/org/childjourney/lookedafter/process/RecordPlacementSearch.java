package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** Records how a search stands. */
@Component
class RecordPlacementSearch implements JavaDelegate {

    private final Forms forms;

    private final PlacementSearches placementSearches;

    RecordPlacementSearch(Forms forms, PlacementSearches placementSearches) {
        this.forms = forms;
        this.placementSearches = placementSearches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SearchForPlacement.class).toReport();
        execution.setVariable("searchAnswer", this.placementSearches.report(Child.of(execution), answers).name());
    }

}
