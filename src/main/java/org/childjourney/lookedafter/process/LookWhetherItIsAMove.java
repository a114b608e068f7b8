package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lookedafter.PlacementSearches;
import org.springframework.stereotype.Component;

/** Looks whether the child is looked after already. */
@Component
class LookWhetherItIsAMove implements JavaDelegate {

    private final PlacementSearches placementSearches;

    LookWhetherItIsAMove(PlacementSearches placementSearches) {
        this.placementSearches = placementSearches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("isMove", this.placementSearches.isMove(Child.of(execution)));
    }

}
