package org.childjourney.childinneed;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a team manager decided when there was no consent.
 *
 * @param decision what
 * @param rationale why
 * @param whatFamilySaid what the family says, in their words
 */
@Embeddable
public record WithoutConsent(@Enumerated(EnumType.STRING) ConsentDecision decision, String rationale,
        String whatFamilySaid) {
}
