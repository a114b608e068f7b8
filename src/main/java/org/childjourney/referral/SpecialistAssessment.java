package org.childjourney.referral;

import java.time.LocalDate;

/**
 * What a specialist found.
 */
public record SpecialistAssessment(SpecialistKind kind, String specialist, LocalDate requestedOn, LocalDate receivedOn,
        String findings) {

}
