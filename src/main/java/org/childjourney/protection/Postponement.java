package org.childjourney.protection;

import java.time.LocalDate;

/**
 * A head of service's answer to a conference that could not be held, or is booked late.
 *
 * @param decision what is decided
 * @param reason why
 * @param safetyPlan what keeps the child safe until the conference
 * @param latestOn by when it is held
 */
public record Postponement(PostponementDecision decision, String reason, String safetyPlan, LocalDate latestOn) {

}
