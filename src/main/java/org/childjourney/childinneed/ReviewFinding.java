package org.childjourney.childinneed;

/**
 * What a review means for the way on.
 *
 * @param decision what was decided
 * @param consentLost whether the family has just said that it does not agree, and the
 * plan was to go on
 * @param sectionTwenty whether short breaks under section 20 were agreed
 * @param by user id of who recorded it, who may not authorise the ending
 */
public record ReviewFinding(ReviewDecision decision, boolean consentLost, boolean sectionTwenty, String by) {
}
