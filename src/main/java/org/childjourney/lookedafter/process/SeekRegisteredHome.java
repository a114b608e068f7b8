package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** Sees to it that a registered home is sought. */
@Component
class SeekRegisteredHome implements JavaDelegate {

    private final PlacementSearches placementSearches;

    SeekRegisteredHome(PlacementSearches placementSearches) {
        this.placementSearches = placementSearches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("searchBegins", this.placementSearches.seekRegisteredHome(Child.of(execution)));
    }

}
