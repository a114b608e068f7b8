package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.Set;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;

/**
 * Who has to agree before a child ceases to be looked after (Care Planning, Placement and
 * Case Review Regulations 2010 regulation 39).
 */
public enum EndApprover {

    /**
     * Nobody: a court or the law has ended it, or a young person of 18 or over, who lived
     * in a children's home under section 20(5), has left.
     */
    NOBODY(null),
    /** The team manager. */
    TEAM_MANAGER("team-manager"),
    /** The nominated officer, for a child looked after for at least 20 working days. */
    HEAD_OF_SERVICE("head-of-service"),
    /**
     * The director of children's services, for a young person of 16 or 17 under section
     * 20.
     */
    DIRECTOR("director");

    private static final int LONG_LOOKED_AFTER = 20;

    private static final Set<String> BY_COURT_OR_LAW = Set.of("E9", "E11", "E12", "E14", "E15", "E16", "E41", "E45",
            "E46", "E47", "E48");

    private static final String PARENTS_TOOK_THE_CHILD = "E4B";

    private final String group;

    EndApprover(String group) {
        this.group = group;
    }

    /** The group that agrees, or null where nobody has to. */
    public String group() {
        return this.group;
    }

    static EndApprover of(CarePeriod period, LocalDate dateOfBirth, String reason, LocalDate today,
            WorkingCalendar calendar) {
        if (!CareEpisode.isAccommodated(period.current().legalStatus()) || BY_COURT_OR_LAW.contains(reason)
                || Birthdays.hasAttained(dateOfBirth, 18, today)) {
            return NOBODY;
        }
        if (Birthdays.hasAttained(dateOfBirth, 16, today) && !period.current().shortBreaks()) {
            return DIRECTOR;
        }
        if (PARENTS_TOOK_THE_CHILD.equals(reason)) {
            return NOBODY;
        }
        return (calendar.workingDaysBetween(period.beganOn(), today) >= LONG_LOOKED_AFTER) ? HEAD_OF_SERVICE
                : TEAM_MANAGER;
    }

}
