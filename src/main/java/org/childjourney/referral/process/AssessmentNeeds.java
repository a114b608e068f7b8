package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.referral.Assessments;
import org.springframework.stereotype.Component;

/** What the model asks about an assessment to find its way. */
@Component
public class AssessmentNeeds {

    private final Assessments assessments;

    AssessmentNeeds(Assessments assessments) {
        this.assessments = assessments;
    }

    /** Whether the child was seen, or is not yet born. */
    public boolean childSeen(DelegateExecution execution) {
        return this.assessments.childWasSeen(Child.of(execution));
    }

    /** Whether there is a sign of exploitation or of going missing. */
    public boolean exploitationScreening(DelegateExecution execution) {
        return this.assessments.needsExploitationScreening(Child.of(execution));
    }

    /** Whether the screening asks for a multi-agency meeting. */
    public boolean multiAgencyMeeting(DelegateExecution execution) {
        return this.assessments.needsMultiAgencyMeeting(Child.of(execution));
    }

    /** Whether the child is missing education. */
    public boolean educationTracing(DelegateExecution execution) {
        return this.assessments.needsEducationTracing(Child.of(execution));
    }

}
