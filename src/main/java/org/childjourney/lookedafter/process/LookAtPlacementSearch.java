package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** Looks whether a place was found. */
@Component
class LookAtPlacementSearch implements JavaDelegate {

    private final PlacementSearches placementSearches;

    LookAtPlacementSearch(PlacementSearches placementSearches) {
        this.placementSearches = placementSearches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("careAnswer", this.placementSearches.answered(Child.of(execution)).name());
    }

}
