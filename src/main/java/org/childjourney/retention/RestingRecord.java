package org.childjourney.retention;

import java.time.LocalDate;
import java.util.Set;

import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.CaseReference;

/**
 * What counts for how long the record of a child is kept with whom nobody works any more.
 *
 * @param child whose record
 * @param bornOn birth date, or the day on which the birth was expected
 * @param diedOn null for the living
 * @param adoptedOn the adoption order, null where there is none
 * @param recordedOn when the record began
 * @param lastWorkedOn the last closure, or the last thing that was recorded after it
 * @param knownTo those tables that rules name and that know of the child
 */
record RestingRecord(CaseReference child, LocalDate bornOn, LocalDate diedOn, LocalDate adoptedOn, LocalDate recordedOn,
        LocalDate lastWorkedOn, Set<String> knownTo) {

    private static final int MAJORITY = 18;

    boolean diedAsAChild() {
        return this.diedOn != null && !Birthdays.hasAttained(this.bornOn, MAJORITY, this.diedOn);
    }

}
