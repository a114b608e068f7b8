package org.childjourney.preproceedings;

/**
 * How one action of the plan went.
 *
 * @param number which action, as the record numbers it
 * @param met whether it was done
 * @param note what there is to say, may be null
 */
public record Progress(int number, ActionMet met, String note) {
}
