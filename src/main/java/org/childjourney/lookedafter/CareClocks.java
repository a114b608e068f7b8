package org.childjourney.lookedafter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Days;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.springframework.stereotype.Component;

/**
 * What falls due while a child is looked after. Each kind of work has one clock at a
 * time, started by the last time it was done.
 */
@Component
class CareClocks {

    static final String CARE_PLAN = "looked-after-care-plan-10wd";

    static final String HEALTH = "looked-after-health-assessment";

    static final String EDUCATION = "looked-after-pep";

    static final String FIRST_REVIEW = "looked-after-review-first";

    static final String SECOND_REVIEW = "looked-after-review-second";

    static final String LATER_REVIEW = "looked-after-review-next";

    static final String PARENTS_ASSESSMENT = "looked-after-parents-reassessment";

    static final String UNREGISTERED_DECISION = "looked-after-unregistered-decision";

    static final String SEARCH = "looked-after-placement-search";

    static final String ACCOMMODATION_DECISION = "looked-after-accommodation-decision";

    static final String DISPUTE = "looked-after-iro-dispute";

    /**
     * A plan for education begins at the age at which early education is for everyone.
     */
    private static final int EDUCATION_FROM_AGE = 3;

    private static final int HEALTH_MORE_OFTEN_UNTIL_AGE = 5;

    private static final List<String> REVIEWS = List.of(FIRST_REVIEW, SECOND_REVIEW, LATER_REVIEW);

    private static final List<String> VISITS = List.of(VisitRhythm.FIRST, VisitRhythm.SIX_WEEKS,
            VisitRhythm.THREE_MONTHS, VisitRhythm.WEEKLY, VisitRhythm.UNREGISTERED);

    private static final List<String> OF_THE_CHILD = List.of(CARE_PLAN, HEALTH, EDUCATION, FIRST_REVIEW, SECOND_REVIEW,
            LATER_REVIEW, PARENTS_ASSESSMENT, UNREGISTERED_DECISION);

    private final Deadlines deadlines;

    CareClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A child becomes looked after. */
    void begin(ChildDetails known, CarePeriod period) {
        var child = known.reference();
        var began = WorkingCalendar.startOf(period.beganOn());
        this.deadlines.start(child, CARE_PLAN, began);
        if (period.current().shortBreaks()) {
            this.deadlines.start(child, FIRST_REVIEW, began, ClockFacts.when(VisitRhythm.SHORT_BREAKS));
        }
        else {
            careInFull(known, period.beganOn());
        }
        firstVisit(child, period, period.beganOn());
        ofThePlacement(child, period, period.beganOn());
    }

    /** What short breaks do not ask for, and care in full does. */
    private void careInFull(ChildDetails known, LocalDate from) {
        var child = known.reference();
        var began = WorkingCalendar.startOf(from);
        this.deadlines.start(child, FIRST_REVIEW, began);
        this.deadlines.start(child, HEALTH, began);
        this.deadlines.start(child, EDUCATION, educationFrom(known.dateOfBirth(), from));
    }

    private static Instant educationFrom(LocalDate dateOfBirth, LocalDate beganOn) {
        var oldEnough = Birthdays.attains(dateOfBirth, EDUCATION_FROM_AGE);
        return WorkingCalendar.startOf(oldEnough.isAfter(beganOn) ? oldEnough : beganOn);
    }

    /** A series of short breaks has become care in full. */
    void becameCareInFull(ChildDetails known, CarePeriod period, LocalDate from, Instant now) {
        withdraw(known.reference(), REVIEWS, now, "Short breaks have become care in full.");
        careInFull(known, from);
        movedOn(known.reference(), period, from, now);
    }

    /** The child lives with other carers: everything about the placement begins anew. */
    void movedOn(CaseReference child, CarePeriod period, LocalDate from, Instant now) {
        withdraw(child, VISITS, now, "The child moved.");
        withdraw(child, List.of(PARENTS_ASSESSMENT, UNREGISTERED_DECISION), now, "The child moved.");
        firstVisit(child, period, from);
        ofThePlacement(child, period, from);
    }

    private void firstVisit(CaseReference child, CarePeriod period, LocalDate from) {
        var rhythm = VisitRhythm.first(period.circumstances());
        this.deadlines.start(child, rhythm.clockId(), WorkingCalendar.startOf(from), rhythm.facts());
    }

    private void ofThePlacement(CaseReference child, CarePeriod period, LocalDate from) {
        var began = WorkingCalendar.startOf(from);
        if (period.current().placement().unregistered()) {
            this.deadlines.start(child, UNREGISTERED_DECISION, began, ClockFacts.when("NOT_DECIDED_YET"));
        }
        if (period.current().placement().withParents()) {
            this.deadlines.start(child, PARENTS_ASSESSMENT, began);
        }
    }

    /**
     * The legal status, the approval of the carers or the review changed how often the
     * child is to be visited. What is late already stays late until it is done, and a
     * visit that is due within a week of an order or of care in full stays due.
     * @param orderOn the day of a care order about a child at home, which asks for a
     * visit within a week; null otherwise
     */
    void rhythmChanged(CaseReference child, CarePeriod period, LocalDate orderOn, Instant now) {
        var circumstances = period.circumstances();
        var from = (orderOn != null) ? orderOn
                : (period.lastVisitOn() != null) ? period.lastVisitOn() : period.current().placementFrom();
        var rhythm = (orderOn != null || period.lastVisitOn() == null) ? VisitRhythm.first(circumstances)
                : VisitRhythm.next(circumstances, from);
        runningVisit(child).filter((running) -> !running.isLate(now)).ifPresent((running) -> {
            var withinAWeek = VisitRhythm.FIRST.equals(running.clockId()) && period.lastVisitOn() != null;
            if (orderOn != null || !withinAWeek && !rhythm.isThatOf(running)) {
                this.deadlines.replace(child, running.clockId(), "The child is now visited at other intervals.",
                        rhythm.clockId(), WorkingCalendar.startOf(from), rhythm.facts());
            }
        });
    }

    private Optional<RunningClock> runningVisit(CaseReference child) {
        return this.deadlines.running(child)
            .stream()
            .filter((running) -> VISITS.contains(running.clockId()))
            .findFirst();
    }

    private void withdraw(CaseReference child, List<String> clocks, Instant at, String why) {
        clocks.forEach((id) -> this.deadlines.withdraw(child, id, null, at, why));
    }

    /** The child was seen. */
    void visited(CaseReference child, CarePeriod period, LocalDate on, Instant now) {
        done(child, VISITS, on, now);
        var rhythm = VisitRhythm.next(period.circumstances(), on);
        this.deadlines.start(child, rhythm.clockId(), WorkingCalendar.startOf(on), rhythm.facts());
    }

    /**
     * A review was held.
     * @return by when the next is due
     */
    Instant reviewed(CaseReference child, CarePeriod period, LocalDate on, Instant now) {
        done(child, REVIEWS, on, now);
        var second = period.reviews() == 1 && !period.current().shortBreaks();
        return this.deadlines.start(child, second ? SECOND_REVIEW : LATER_REVIEW, WorkingCalendar.startOf(on)).dueAt();
    }

    /** By when the next review is to be held. */
    Optional<Instant> reviewDue(CaseReference child) {
        return this.deadlines.running(child)
            .stream()
            .filter((running) -> REVIEWS.contains(running.clockId()))
            .map(RunningClock::dueAt)
            .findFirst();
    }

    void planned(CaseReference child, LocalDate on, Instant now) {
        done(child, List.of(CARE_PLAN), on, now);
    }

    /** The child's health was assessed, or the child declined. */
    void assessedForHealth(CaseReference child, LocalDate dateOfBirth, LocalDate on, Instant now) {
        done(child, List.of(HEALTH), on, now);
        this.deadlines.start(child, HEALTH, WorkingCalendar.startOf(on), ClockFacts.when(
                Birthdays.hasAttained(dateOfBirth, HEALTH_MORE_OFTEN_UNTIL_AGE, on) ? "FIVE_AND_OVER" : "UNDER_FIVE"));
    }

    /**
     * The plan for education was agreed, and is looked at again before the next term
     * ends.
     */
    void agreedForEducation(CaseReference child, LocalDate on, LocalDate nextTermEndsOn, Instant now) {
        done(child, List.of(EDUCATION), on, now);
        this.deadlines.start(child, EDUCATION, WorkingCalendar.startOf(on),
                ClockFacts.when("TERMLY").beforeEventAt(WorkingCalendar.endOf(nextTermEndsOn)));
    }

    void assessedParents(CaseReference child, LocalDate on, Instant now) {
        done(child, List.of(PARENTS_ASSESSMENT), on, now);
        this.deadlines.start(child, PARENTS_ASSESSMENT, WorkingCalendar.startOf(on));
    }

    void decidedOnUnregistered(CaseReference child, LocalDate on, Instant now) {
        done(child, List.of(UNREGISTERED_DECISION), on, now);
        this.deadlines.start(child, UNREGISTERED_DECISION, WorkingCalendar.startOf(on));
    }

    /** Work of this kind is late for a reason. */
    void delayed(CaseReference child, String clockId, String reason) {
        this.deadlines.recordDelay(child, clockId, null, reason);
    }

    void start(CaseReference child, String clockId, Instant from) {
        this.deadlines.start(child, clockId, from);
    }

    void stop(CaseReference child, String clockId, Instant at) {
        this.deadlines.stop(child, clockId, at);
    }

    private void done(CaseReference child, List<String> clocks, LocalDate on, Instant now) {
        clocks.forEach((id) -> this.deadlines.stop(child, id, Days.doneOn(on, now)));
    }

    /** A child ceases to be looked after: nothing falls due any more. */
    void end(CaseReference child, Instant at) {
        this.deadlines.stopAll(child, VISITS, at, "The child is not looked after any more.");
        this.deadlines.stopAll(child, OF_THE_CHILD, at, "The child is not looked after any more.");
    }

    /** One of the processes beside the journey has ended. */
    void endOf(CaseReference child, String clockId, Instant at) {
        this.deadlines.stopAll(child, List.of(clockId), at, "That work has ended.");
    }

}
