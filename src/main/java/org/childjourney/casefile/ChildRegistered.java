package org.childjourney.casefile;

/**
 * A record was opened for this child; published in the transaction that opens it.
 *
 * @param child the child
 * @param unborn whether the child is not born yet
 */
public record ChildRegistered(CaseReference child, boolean unborn) {
}
