package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** Takes in that a place is needed. */
@Component
class OpenPlacementSearch implements JavaDelegate {

    private final PlacementSearches placementSearches;

    OpenPlacementSearch(PlacementSearches placementSearches) {
        this.placementSearches = placementSearches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.placementSearches.begin(Child.of(execution));
    }

}
