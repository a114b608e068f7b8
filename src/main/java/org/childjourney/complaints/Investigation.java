package org.childjourney.complaints;

import jakarta.persistence.Embeddable;

/**
 * What the investigation of stage 2 found.
 *
 * @param investigatingOfficer who investigated
 * @param independentPerson who was the independent person
 * @param childSeen whether the child was spoken to, or it was not right for them
 * @param findings what was found
 * @param recommendations what is recommended
 */
@Embeddable
public record Investigation(String investigatingOfficer, String independentPerson, Boolean childSeen, String findings,
        String recommendations) {
}
