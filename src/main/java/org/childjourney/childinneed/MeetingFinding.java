package org.childjourney.childinneed;

/**
 * What an arrangement or a meeting means for the way on.
 *
 * @param state how the first meeting stands
 * @param consentLost whether the family has just said that it does not agree
 * @param sectionTwenty whether short breaks under section 20 were agreed
 */
public record MeetingFinding(MeetingState state, boolean consentLost, boolean sectionTwenty) {
}
