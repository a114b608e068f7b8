package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** Records whether the child moved. */
@Component
class RecordMove implements JavaDelegate {

    private final Forms forms;

    private final PlacementSearches placementSearches;

    RecordMove(Forms forms, PlacementSearches placementSearches) {
        this.forms = forms;
        this.placementSearches = placementSearches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmMove.class).toMove();
        execution.setVariable("moved", this.placementSearches.move(Child.of(execution), answers));
    }

}
