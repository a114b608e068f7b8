package org.childjourney.lookedafter;

/**
 * How the placements team took up that a place was asked for again.
 *
 * @param whatIsNew what is new about what the child needs
 */
public record AskedAgain(String whatIsNew) {
}
