package org.childjourney.preproceedings;

/**
 * What a head of service says to going without family group decision making.
 *
 * @param decision what
 * @param reason why
 * @param name the head of service's name, which stays with the exception
 */
public record FgdmException(ExceptionDecision decision, String reason, String name) {
}
