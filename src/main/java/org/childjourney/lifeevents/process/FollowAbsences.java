package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lifeevents.Absences;
import org.springframework.stereotype.Component;

/** Lets work follow the absences that begin and end today. */
@Component
class FollowAbsences implements JavaDelegate {

    private final Absences absences;

    FollowAbsences(Absences absences) {
        this.absences = absences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.absences.follow();
    }

}
