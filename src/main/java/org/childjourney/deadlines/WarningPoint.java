package org.childjourney.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;

import org.childjourney.calendar.TimeLimit;
import org.childjourney.calendar.WorkingCalendar;

/**
 * A moment before a limit ends at which someone is warned. Exactly one of {@code after},
 * {@code before} and {@code percent} says when.
 *
 * @param after so long after the trigger
 * @param before so long before the limit ends
 * @param percent when so much of the period has gone
 * @param tell the candidate group that is warned
 * @param unless a code for what makes the warning needless, such as BOOKED; null where it
 * always comes
 */
public record WarningPoint(TimeLimit.Period after, TimeLimit.Period before, Integer percent, String tell,
        String unless) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public WarningPoint {
        Objects.requireNonNull(tell, "tell");
        if (Stream.of(after, before, percent).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException(
                    "A warning comes after, or before, or at a percentage: say exactly one.");
        }
        if (percent != null && (percent < 1 || percent > 99)) {
            throw new IllegalArgumentException("A warning at " + percent + " % would be no warning: give 1 to 99.");
        }
    }

    /** Whether the warning is needed, as far as the case is known. */
    boolean isNeeded(ClockFacts facts) {
        return this.unless == null || !facts.conditions().contains(this.unless);
    }

    /**
     * When to warn: in hours exactly then, otherwise at nine in the morning of the first
     * working day from that day on, so that somebody is there to read it; always after
     * the trigger and before the due moment.
     */
    public Instant moment(Instant trigger, Instant due, WorkingCalendar calendar) {
        var raw = raw(trigger, due, calendar);
        if (isExact(trigger, due)) {
            return within(raw, trigger, due);
        }
        var day = calendar.workingDayOnOrAfter(WorkingCalendar.dateOf(raw));
        var morning = WorkingCalendar.at(day, MORNING);
        var inTime = !morning.equals(due) && within(morning, trigger, due).equals(morning);
        return inTime ? morning : within(raw, trigger, due);
    }

    private Instant raw(Instant trigger, Instant due, WorkingCalendar calendar) {
        if (this.after != null) {
            return this.after.due(trigger, calendar);
        }
        if (this.before != null) {
            return new TimeLimit.Period(-this.before.amount(), this.before.unit(), false).due(due, calendar);
        }
        return trigger.plus(Duration.between(trigger, due).multipliedBy(this.percent).dividedBy(100));
    }

    private boolean isExact(Instant trigger, Instant due) {
        var said = (this.after != null) ? this.after : this.before;
        return (said != null) ? said.unit() == TimeLimit.Unit.HOURS
                : Duration.between(trigger, due).compareTo(Duration.ofHours(24)) <= 0;
    }

    /**
     * A limit that is counted back from an event is due before its trigger, and is warned
     * of before that.
     */
    private static Instant within(Instant moment, Instant trigger, Instant due) {
        if (trigger.isBefore(due) && moment.isBefore(trigger)) {
            return trigger;
        }
        return moment.isAfter(due) ? due : moment;
    }

}
