package org.childjourney.childinneed;

import jakarta.persistence.Embeddable;

/**
 * A team manager's look at a plan that has lasted half a year.
 *
 * @param whatHasChanged what has changed for the child
 * @param whyStillNeeded why the plan is still needed
 * @param whatMustChange what has to change so that it does not drift
 */
@Embeddable
public record LongPlanReview(String whatHasChanged, String whyStillNeeded, String whatMustChange) {
}
