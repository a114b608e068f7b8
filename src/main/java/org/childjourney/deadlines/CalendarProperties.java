package org.childjourney.deadlines;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.calendar.NamedDay;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * One-off days, under {@code childjourney.calendar}.
 *
 * @param added further non-working days with their names
 * @param removed bank holidays that are worked after all
 */
@ConfigurationProperties("childjourney.calendar")
record CalendarProperties(List<NamedDay> added, List<LocalDate> removed) {

    CalendarProperties {
        added = (added == null) ? List.of() : List.copyOf(added);
        removed = (removed == null) ? List.of() : List.copyOf(removed);
    }

}
