package org.childjourney.lookedafter;

/**
 * How a manager answered a formal dispute.
 *
 * @param answer the answer
 * @param actions what will be done, by whom and by when
 */
public record DisputeAnswer(String answer, String actions) {
}
