package org.childjourney.deadlines;

import java.time.LocalDate;

/**
 * A law that is passed and may not be in force yet.
 *
 * @param id its name in configuration and in conditions
 * @param name what it changes
 * @param source where it was read
 * @param effectiveFrom the first day on which it is in force; null while it is not
 */
public record LegalSwitch(String id, String name, String source, LocalDate effectiveFrom) {

    /** Whether it is in force on that day. */
    public boolean inForceOn(LocalDate day) {
        return this.effectiveFrom != null && !day.isBefore(this.effectiveFrom);
    }

    LegalSwitch from(LocalDate day) {
        return new LegalSwitch(this.id, this.name, this.source, day);
    }

}
