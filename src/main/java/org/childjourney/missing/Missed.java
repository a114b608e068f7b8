package org.childjourney.missing;

/**
 * What is known when a missing child is recorded.
 *
 * @param disappearance how the child was missed
 * @param comingBack how the child came back, null while away
 */
public record Missed(Disappearance disappearance, ComingBack comingBack) {
}
