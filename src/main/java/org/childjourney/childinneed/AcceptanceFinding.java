package org.childjourney.childinneed;

/**
 * What the acceptance means for the way on.
 *
 * @param decision whether the plan was taken up
 * @param consentLost whether the family does not agree, so that the team manager decides
 * @param meeting how the first meeting stands
 */
public record AcceptanceFinding(AcceptanceDecision decision, boolean consentLost, MeetingState meeting) {
}
