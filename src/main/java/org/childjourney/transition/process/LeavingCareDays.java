package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.EducationAndWork;
import org.childjourney.transition.GettingReady;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** The days for which the way to adulthood waits, as the models ask them. */
@Component
public class LeavingCareDays {

    private final GettingReady gettingReady;

    private final LeavingCare leavingCare;

    private final EducationAndWork education;

    LeavingCareDays(GettingReady gettingReady, LeavingCare leavingCare, EducationAndWork education) {
        this.gettingReady = gettingReady;
        this.leavingCare = leavingCare;
        this.education = education;
    }

    /** The day on which they attain this age. */
    public Date age(DelegateExecution execution, int years, int months) {
        return startOf(this.gettingReady.attains(child(execution), years, months));
    }

    /** When the annual return asks about the next birthday. */
    public Date nextSnapshot(DelegateExecution execution) {
        return startOf(this.leavingCare.nextSnapshotOpens(child(execution)));
    }

    /** When support is offered next. */
    public Date nextOffer(DelegateExecution execution) {
        return startOf(this.leavingCare.nextOffer(child(execution)));
    }

    /** When 13 weeks of education or work will have lasted. */
    public Date lasting(DelegateExecution execution) {
        return startOf(this.education.lastsOn(child(execution)));
    }

    private static CaseReference child(DelegateExecution execution) {
        return CaseReference.of(execution.getProcessBusinessKey());
    }

    private static Date startOf(LocalDate day) {
        return Date.from(WorkingCalendar.startOf(day));
    }

}
