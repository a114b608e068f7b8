package org.childjourney.deadlines;

import org.childjourney.calendar.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the calendar and the catalogue at start-up, so that a mistake in either keeps the
 * application from starting.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    WorkingCalendar workingCalendar(CalendarProperties properties) {
        return WorkingCalendar.england(properties.added(), properties.removed());
    }

    @Bean
    Catalogue catalogue(LimitsProperties properties, WorkingCalendar calendar) {
        return Catalogue.fromClasspath().changedBy(properties, calendar);
    }

}
