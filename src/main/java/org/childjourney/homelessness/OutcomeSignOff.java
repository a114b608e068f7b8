package org.childjourney.homelessness;

/**
 * What the head of service decided on an outcome without section 20.
 *
 * @param signOff what was decided
 * @param reasons why
 */
public record OutcomeSignOff(SignOffAnswer signOff, String reasons) {

}
