package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinMeetings;
import org.springframework.stereotype.Component;

/**
 * Who chairs the first meeting, as the model asks it under the name
 * {@code firstMeetingChair}: the child's worker, and after a child protection plan a team
 * manager.
 */
@Component
public class FirstMeetingChair {

    private final CinMeetings meetings;

    private final Allocations allocations;

    FirstMeetingChair(CinMeetings meetings, Allocations allocations) {
        this.meetings = meetings;
        this.allocations = allocations;
    }

    /** The groups whose task it is. */
    public String groups(DelegateExecution execution) {
        return chairedByAManager(execution) ? "team-manager" : "social-worker,team-manager";
    }

    /** The child's worker; null where it is a team manager's task. */
    public String worker(DelegateExecution execution) {
        return chairedByAManager(execution) ? null
                : this.allocations.workerOf(CaseReference.of(execution.getProcessBusinessKey())).orElse(null);
    }

    private boolean chairedByAManager(DelegateExecution execution) {
        return this.meetings.isChairedByAManager(CaseReference.of(execution.getProcessBusinessKey()));
    }

}
