package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * A child in the record who may be the one a contact is about. A person decides; nothing
 * is ever merged by itself.
 *
 * @param reference the case reference
 * @param familyGroupId the family group, null when the record is restricted
 * @param name the child's name, null when the record is restricted
 * @param date date of birth or expected date of birth, null when the record is restricted
 * @param episodeOpen whether the child is open to the service now
 * @param restricted whether the record opens for named people only; then only the
 * reference is shown
 */
public record Candidate(CaseReference reference, Long familyGroupId, String name, LocalDate date, boolean episodeOpen,
        boolean restricted) {
}
