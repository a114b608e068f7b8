package org.childjourney.lookedafter;

/**
 * A formal dispute of the independent reviewing officer (IRO Handbook chapter 6).
 *
 * @param matter what is wrong for the child
 * @param triedBefore what was tried to settle it without a formal dispute
 * @param wanted what has to happen, and by when
 * @param childsView what the child says about it
 * @param level who is to answer first
 */
public record RaisedDispute(String matter, String triedBefore, String wanted, String childsView, DisputeLevel level) {
}
