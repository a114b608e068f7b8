package org.childjourney.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.childjourney.calendar.TimeLimit;
import org.childjourney.calendar.WorkingCalendar;

/**
 * One step of the ladder that a breach climbs.
 *
 * @param tell the candidate group that gets the task, or {@link #AGENCY_LEAD}
 * @param after how long after the due moment; null for at breach
 * @param every how often it is raised again until the clock stops; null for once
 * @param inform people outside our groups whom that person informs, such as the
 * safeguarding partnership
 */
public record LadderLevel(String tell, TimeLimit.Period after, TimeLimit.Period every, List<String> inform) {

    /**
     * The lead of the outside agency that owes the answer; which one is known to the
     * running clock.
     */
    public static final String AGENCY_LEAD = "agency-lead";

    public LadderLevel {
        Objects.requireNonNull(tell, "tell");
        inform = (inform == null) ? List.of() : List.copyOf(inform);
        if (after != null && after.amount() < 1) {
            throw new IllegalArgumentException("A level comes at the breach or after it; not " + after.inWords() + ".");
        }
    }

    /** Whether the outside agency's own lead is told. */
    public boolean isForTheAgency() {
        return AGENCY_LEAD.equals(this.tell);
    }

    /** When this level is reached, if the clock still runs. */
    public Instant moment(Instant due, WorkingCalendar calendar) {
        return (this.after == null) ? due : this.after.due(due, calendar);
    }

}
