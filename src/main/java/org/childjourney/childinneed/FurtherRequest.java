package org.childjourney.childinneed;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a further request was taken up while a plan is open.
 *
 * @param whatIsNew what is new
 * @param decision what it leads to
 * @param rationale why
 */
@Embeddable
public record FurtherRequest(String whatIsNew, @Enumerated(EnumType.STRING) FurtherDecision decision,
        String rationale) {
}
