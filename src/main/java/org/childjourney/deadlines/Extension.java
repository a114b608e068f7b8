package org.childjourney.deadlines;

import java.time.Instant;
import java.util.Objects;

import org.childjourney.calendar.TimeLimit;
import org.childjourney.calendar.WorkingCalendar;

/**
 * How a limit may be extended.
 *
 * @param by the most that one extension adds
 * @param times how often; null where nothing limits it
 * @param upTo the most that the whole period may become, measured from the trigger; null
 * where only {@code by} limits it
 * @param grantedBy the candidate group that may extend, or "court"
 */
public record Extension(TimeLimit.Period by, Integer times, TimeLimit.Period upTo, String grantedBy) {

    /** The court, which grants extensions that we only record. */
    public static final String COURT = "court";

    public Extension {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(grantedBy, "grantedBy");
        if (by.amount() < 1 || (times != null && times < 1)) {
            throw new IllegalArgumentException("An extension adds at least one " + by.unit() + ", at least once.");
        }
    }

    /** Whether it may be extended again after that many extensions. */
    public boolean allowedAfter(int extensions) {
        return this.times == null || extensions < this.times;
    }

    /**
     * The latest moment to which one extension can move the due date.
     * @param trigger when the clock started
     * @param due when it is due now
     */
    public Instant latest(Instant trigger, Instant due, WorkingCalendar calendar) {
        var extended = this.by.due(due, calendar);
        if (this.upTo == null) {
            return extended;
        }
        var whole = this.upTo.due(trigger, calendar);
        return extended.isBefore(whole) ? extended : whole;
    }

}
