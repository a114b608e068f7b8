package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** Stops the search for a child who is not looked after any more. */
@Component
class StopPlacementSearch implements JavaDelegate {

    private final PlacementSearches placementSearches;

    StopPlacementSearch(PlacementSearches placementSearches) {
        this.placementSearches = placementSearches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.placementSearches.overtaken(Child.of(execution));
    }

}
