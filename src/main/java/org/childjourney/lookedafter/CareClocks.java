package org.childjourney.lookedafter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/** What falls due while a child is looked after. */
@Component
class CareClocks {

    static final String CARE_PLAN = "looked-after-care-plan-10wd";

    static final String HEALTH = "looked-after-health-assessment";

    static final String EDUCATION = "looked-after-pep";

    static final String FIRST_REVIEW = "looked-after-review-first";

    static final String SECOND_REVIEW = "looked-after-review-second";

    static final String LATER_REVIEW = "looked-after-review-next";

    /**
     * A plan for education begins at the age at which early education is for everyone.
     */
    private static final int EDUCATION_FROM_AGE = 3;

    private static final List<String> VISITS = List.of(VisitRhythm.FIRST, VisitRhythm.SIX_WEEKS,
            VisitRhythm.THREE_MONTHS, VisitRhythm.WEEKLY, VisitRhythm.UNREGISTERED);

    private static final List<String> OF_THE_CHILD = List.of(CARE_PLAN, HEALTH, EDUCATION, FIRST_REVIEW, SECOND_REVIEW,
            LATER_REVIEW);

    private final Deadlines deadlines;

    CareClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A child becomes looked after. */
    void begin(ChildDetails known, CarePeriod period) {
        var child = known.reference();
        var first = period.current();
        var began = WorkingCalendar.startOf(period.beganOn());
        this.deadlines.start(child, CARE_PLAN, began);
        if (first.shortBreaks()) {
            this.deadlines.start(child, FIRST_REVIEW, began, ClockFacts.when(VisitRhythm.SHORT_BREAKS));
        }
        else {
            this.deadlines.start(child, FIRST_REVIEW, began);
            this.deadlines.start(child, HEALTH, began);
            this.deadlines.start(child, EDUCATION, educationFrom(known.dateOfBirth(), period.beganOn()));
        }
        firstVisit(child, period.circumstances(), period.beganOn());
    }

    private static Instant educationFrom(LocalDate dateOfBirth, LocalDate beganOn) {
        var oldEnough = Birthdays.attains(dateOfBirth, EDUCATION_FROM_AGE);
        return WorkingCalendar.startOf(oldEnough.isAfter(beganOn) ? oldEnough : beganOn);
    }

    private void firstVisit(CaseReference child, VisitRhythm.Circumstances now, LocalDate from) {
        var rhythm = VisitRhythm.first(now);
        this.deadlines.start(child, rhythm.clockId(), WorkingCalendar.startOf(from), rhythm.facts());
    }

    /** A child ceases to be looked after: nothing falls due any more. */
    void end(CaseReference child, Instant at) {
        this.deadlines.stopAll(child, VISITS, at, "The child is not looked after any more.");
        this.deadlines.stopAll(child, OF_THE_CHILD, at, "The child is not looked after any more.");
    }

}
