package org.childjourney.deadlines;

import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.CaseReference;

/**
 * A limit comes near. Published once for each warning, in the transaction that records
 * it.
 *
 * @param child whose work it is
 * @param clockId which limit
 * @param subject which of several clocks of one id; null when there is only one
 * @param dueAt when it is due
 * @param tell the groups to warn
 */
public record DeadlineWarned(CaseReference child, String clockId, String subject, Instant dueAt, List<String> tell) {

}
