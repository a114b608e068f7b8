package org.childjourney.allegations.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.allegations.Allegations;
import org.childjourney.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** What the model asks about an allegation, under the name {@code allegations}. */
@Component("allegations")
public class AllegationReviews {

    private final Allegations allegations;

    AllegationReviews(Allegations allegations) {
        this.allegations = allegations;
    }

    /** The end of the day of the next review; null while none is agreed. */
    public Date nextReviewAt(DelegateExecution execution) {
        return this.allegations.nextReviewOn(execution.getProcessInstanceId())
            .map((day) -> Date.from(WorkingCalendar.endOf(day)))
            .orElse(null);
    }

}
