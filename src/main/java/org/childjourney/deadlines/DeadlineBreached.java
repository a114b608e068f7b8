package org.childjourney.deadlines;

import java.time.Instant;

import org.childjourney.casefile.CaseReference;

/**
 * A limit has passed and the work is not done. Published once, in the transaction that
 * records it.
 *
 * @param child whose work it is
 * @param clockId which limit
 * @param subject which of several clocks of one id; null when there is only one
 * @param dueAt when it was due
 */
public record DeadlineBreached(CaseReference child, String clockId, String subject, Instant dueAt) {

}
