package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.homelessness.HousingDuties;
import org.springframework.stereotype.Component;

/** Says which duty the district has accepted. */
@Component
class FindHousingDuty implements JavaDelegate {

    private final HousingDuties housingDuties;

    FindHousingDuty(HousingDuties housingDuties) {
        this.housingDuties = housingDuties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("duty", this.housingDuties.open(Child.of(execution)).name());
    }

}
