package org.childjourney.protection;

import java.time.Instant;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;

/**
 * How long an emergency protection order can run (Children Act 1989 section 45). The end
 * is always the one that is written in the order; this refuses what no court can order.
 */
final class Section45 {

    private static final int DAYS = 8;

    private static final int EXTENSION_DAYS = 7;

    private Section45() {
    }

    /**
     * The latest end: eight days from the order; on the application of the police eight
     * days beginning with the first day in police protection (subsection 3). If the last
     * of the eight days is a Sunday, Christmas Day, Good Friday or a bank holiday, it may
     * end at noon of the next day that is none (subsection 2).
     * @param policeProtectionFrom when the child was taken into police protection, if the
     * police applied; else null
     */
    static Instant latestEnd(Instant made, Instant policeProtectionFrom, WorkingCalendar calendar) {
        var first = WorkingCalendar.dateOf((policeProtectionFrom != null) ? policeProtectionFrom : made);
        var lastDay = first.plusDays(DAYS - 1L);
        var byDays = calendar.latestEndOfEmergencyOrder(lastDay);
        if (policeProtectionFrom != null) {
            return byDays;
        }
        var byHours = WorkingCalendar.at(lastDay.plusDays(1), made.atZone(WorkingCalendar.LONDON).toLocalTime());
        return byHours.isAfter(byDays) ? byHours : byDays;
    }

    /**
     * Demands an end that the court can order.
     * @throws Refused if it is later, or before the order, or the order before police
     * protection
     */
    static void requireEnd(String field, Instant made, Instant policeProtectionFrom, Instant end,
            WorkingCalendar calendar) {
        if (policeProtectionFrom != null && policeProtectionFrom.isAfter(made)) {
            throw new Refused("policeProtectionFrom", "The order cannot have been made before the child was taken into "
                    + "police protection. Check both times.");
        }
        if (!end.isAfter(made)) {
            throw new Refused(field, "The order cannot end before it was made. Check both times in the order.");
        }
        var latest = latestEnd(made, policeProtectionFrom, calendar);
        if (end.isAfter(latest)) {
            throw new Refused(field,
                    ("An emergency protection order made then can run until %s at the latest "
                            + "(Children Act 1989 section 45: 8 days%s). Check the end in the order.")
                        .formatted(Days.said(latest), (policeProtectionFrom != null)
                                ? ", beginning with the first day in police protection" : ""));
        }
    }

    /**
     * Demands an extension that the court can order: once, by seven days at most.
     * @throws Refused if it is longer, goes no further than the order, or was ordered
     * when the order had ended
     */
    static void requireExtension(Instant orderedAt, Instant endsNow, Instant newEnd) {
        if (orderedAt.isAfter(endsNow)) {
            throw new Refused("at",
                    "The order had ended on %s, and what has ended is not extended. Check date and time."
                        .formatted(Days.said(endsNow)));
        }
        var latest = endsNow.atZone(WorkingCalendar.LONDON).plusDays(EXTENSION_DAYS).toInstant();
        if (!newEnd.isAfter(endsNow)) {
            throw new Refused("newEnd",
                    "The order runs until %s already. Check the new end in the order.".formatted(Days.said(endsNow)));
        }
        if (newEnd.isAfter(latest)) {
            throw new Refused("newEnd",
                    ("The court can extend the order by 7 days at most, until %s (Children Act 1989 "
                            + "section 45(5)). Check the new end in the order.")
                        .formatted(Days.said(latest)));
        }
    }

}
