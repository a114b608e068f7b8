package org.childjourney.preproceedings;

/**
 * How a further request for the legal gateway was taken up while the matter is under way.
 *
 * @param whatIsNew what is new
 * @param answer what it leads to
 * @param rationale why
 */
public record FurtherRequest(String whatIsNew, FurtherAnswer answer, String rationale) {
}
