package org.childjourney.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day with the name that people know it by, such as Good Friday.
 *
 * @param date the day
 * @param name its name in a sentence
 */
public record NamedDay(LocalDate date, String name) {

    public NamedDay {
        Objects.requireNonNull(date, "date");
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("The day " + date + " needs a name that people can read.");
        }
    }

}
