package org.childjourney.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.childjourney.calendar.TimeLimit;
import org.childjourney.calendar.WorkingCalendar;

/**
 * One step of the ladder that a breach climbs.
 *
 * @param tell the candidate group that gets the task, or {@link #AGENCY_LEAD} or
 * {@link #HOUSING_MANAGER}
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

    /**
     * The manager of the district housing authority that the running clock is about.
     */
    public static final String HOUSING_MANAGER = "housing-manager";

    /** What an agency's managers are called after its id. */
    private static final String MANAGERS = "-manager";

    public LadderLevel {
        Objects.requireNonNull(tell, "tell");
        inform = (inform == null) ? List.of() : List.copyOf(inform);
        if (after != null && after.amount() < 1) {
            throw new IllegalArgumentException("A level comes at the breach or after it; not " + after.inWords() + ".");
        }
    }

    /** Whether somebody of the outside agency itself is told. */
    public boolean isForTheAgency() {
        return isOfAnAgency(this.tell);
    }

    static boolean isOfAnAgency(String tell) {
        return AGENCY_LEAD.equals(tell) || HOUSING_MANAGER.equals(tell);
    }

    /**
     * The group that a ladder or a warning means.
     * @param agency the agency that the clock is about; null for none
     */
    static String groupOf(String tell, String agency) {
        return switch (tell) {
            case AGENCY_LEAD -> agency;
            case HOUSING_MANAGER -> agency + MANAGERS;
            default -> tell;
        };
    }

    /** When this level is reached, if the clock still runs. */
    public Instant moment(Instant due, WorkingCalendar calendar) {
        return (this.after == null) ? due : this.after.due(due, calendar);
    }

}
