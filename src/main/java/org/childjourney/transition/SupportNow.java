package org.childjourney.transition;

/**
 * What of the journey is ahead of a care leaver whose support begins, or begins again.
 *
 * @param child whether they are under 18
 * @param beforeTwentyOne whether they are under 21
 * @param leaveToPlan whether they have no lasting leave to remain
 */
public record SupportNow(boolean child, boolean beforeTwentyOne, boolean leaveToPlan) {
}
