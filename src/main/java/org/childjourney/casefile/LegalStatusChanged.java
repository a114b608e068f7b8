package org.childjourney.casefile;

/**
 * The legal status of a child as looked after has changed; published in the transaction
 * that records it.
 *
 * @param child the child
 * @param before code of the status before, null when the child was not looked after
 * @param now code of the status now, null when the child is not looked after any more
 */
public record LegalStatusChanged(CaseReference child, String before, String now) {
}
