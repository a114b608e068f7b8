package org.childjourney.missing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a further risk was taken up while the work goes on.
 *
 * @param whatIsNew what is new
 * @param decision what it leads to
 * @param rationale why
 */
@Embeddable
public record FurtherRisk(String whatIsNew, @Enumerated(EnumType.STRING) FurtherDecision decision, String rationale) {
}
