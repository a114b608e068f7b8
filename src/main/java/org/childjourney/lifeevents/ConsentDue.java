package org.childjourney.lifeevents;

import java.time.LocalDate;

import org.childjourney.casefile.CaseReference;

/**
 * A consent is to be asked again.
 *
 * @param child the child
 * @param consentId which consent
 * @param due the day on which it was to be asked again
 * @param worker user id of the lead practitioner, null when nobody is allocated
 */
public record ConsentDue(CaseReference child, long consentId, LocalDate due, String worker) {
}
