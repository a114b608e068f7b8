package org.childjourney.deadlines;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A request to give work more time, where its limit allows that.
 *
 * @param lastDay the new last day, which ends at 23:59:59 in London
 * @param reason why, for the record
 * @param grantedBy user id of who grants it, or the court's name
 */
public record Prolongation(LocalDate lastDay, String reason, String grantedBy) {

    public Prolongation {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(grantedBy, "grantedBy");
    }

}
