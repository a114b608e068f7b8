package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockFacts;
import org.springframework.stereotype.Component;

/** The time limits of child protection, as the catalogue has them on the day. */
@Component("protectionLimits")
class Limits {

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    Limits(Catalogue catalogue, WorkingCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /** The last day on which it is in time, counted from that day. */
    LocalDate latest(String clock, LocalDate from) {
        var trigger = WorkingCalendar.startOf(from);
        return this.catalogue.variant(clock, trigger, ClockFacts.none())
            .due(trigger, ClockFacts.none(), this.calendar)
            .map(WorkingCalendar::dateOf)
            .orElseThrow();
    }

}
