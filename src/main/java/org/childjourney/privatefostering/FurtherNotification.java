package org.childjourney.privatefostering;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a further notification was taken up while the arrangement goes on.
 *
 * @param whatIsNew what is new
 * @param decision what it leads to
 * @param rationale why
 */
@Embeddable
public record FurtherNotification(String whatIsNew, @Enumerated(EnumType.STRING) FurtherDecision decision,
        String rationale) {
}
