package org.childjourney.protection;

import java.time.Instant;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;

/**
 * How long a child assessment order can run (Children Act 1989 section 43(5)). Like any
 * order it ends when it says so; this refuses what no court can order.
 */
final class Section43 {

    private static final int DAYS = 7;

    private Section43() {
    }

    /**
     * Demands an end that the court can order: at most seven days beginning with the date
     * in the order.
     * @throws Refused if it is later, or before the order
     */
    static void requireEnd(String field, Instant from, Instant end) {
        if (!end.isAfter(from)) {
            throw new Refused(field, "The order cannot end before it begins. Check both times in the order.");
        }
        var latest = WorkingCalendar.endOf(WorkingCalendar.dateOf(from).plusDays(DAYS - 1L));
        if (end.isAfter(latest)) {
            throw new Refused(field, ("A child assessment order that begins then can run until %s at the latest "
                    + "(Children Act 1989 section 43: 7 days beginning with the date in it). Check the end in the order.")
                .formatted(Days.said(WorkingCalendar.dateOf(latest))));
        }
    }

}
