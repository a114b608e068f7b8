package org.childjourney.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What must be known of a child's case to choose and measure a limit. All of it is
 * optional; a clock that needs what is missing says so.
 *
 * @param conditions codes of what is true of this case, such as RED or S47; a code that a
 * clock does not know is ignored by it
 * @param dateOfBirth for limits by an age
 * @param expectedDateOfBirth for limits by a stage of a pregnancy
 * @param endsAsOrdered the end written in a court's order, for clocks that take it from
 * there
 * @param eventAt when the event happens before which something is due, once that is known
 */
public record ClockFacts(Set<String> conditions, LocalDate dateOfBirth, LocalDate expectedDateOfBirth,
        Instant endsAsOrdered, Instant eventAt) {

    private static final ClockFacts NONE = new ClockFacts(Set.of(), null, null, null, null);

    public ClockFacts {
        conditions = Set.copyOf(conditions);
    }

    /** Nothing known beyond the trigger. */
    public static ClockFacts none() {
        return NONE;
    }

    /** A case of which that code is true. */
    public static ClockFacts when(String condition) {
        return NONE.and(condition);
    }

    /** These facts and a further true code. */
    public ClockFacts and(String condition) {
        var all = new HashSet<>(this.conditions);
        all.add(condition);
        return new ClockFacts(all, this.dateOfBirth, this.expectedDateOfBirth, this.endsAsOrdered, this.eventAt);
    }

    /** These facts, but of the codes only these are true. */
    ClockFacts withOnly(Set<String> codes) {
        return new ClockFacts(codes, this.dateOfBirth, this.expectedDateOfBirth, this.endsAsOrdered, this.eventAt);
    }

    /** These facts with the child's date of birth. */
    public ClockFacts bornOn(LocalDate date) {
        return new ClockFacts(this.conditions, date, this.expectedDateOfBirth, this.endsAsOrdered, this.eventAt);
    }

    /** These facts with the expected date of birth. */
    public ClockFacts expectedOn(LocalDate date) {
        return new ClockFacts(this.conditions, this.dateOfBirth, date, this.endsAsOrdered, this.eventAt);
    }

    /** These facts with the end that the order states. */
    public ClockFacts endingAsOrdered(Instant end) {
        return new ClockFacts(this.conditions, this.dateOfBirth, this.expectedDateOfBirth, end, this.eventAt);
    }

    /** These facts with the moment of the event that the work must precede. */
    public ClockFacts beforeEventAt(Instant event) {
        return new ClockFacts(this.conditions, this.dateOfBirth, this.expectedDateOfBirth, this.endsAsOrdered, event);
    }

}
