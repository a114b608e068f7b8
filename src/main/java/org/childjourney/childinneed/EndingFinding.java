package org.childjourney.childinneed;

/**
 * What a decision on an ending means for the way on.
 *
 * @param decision what became of it
 * @param by user id of who decided, who may not sign it as well
 */
public record EndingFinding(EndingDecision decision, String by) {
}
