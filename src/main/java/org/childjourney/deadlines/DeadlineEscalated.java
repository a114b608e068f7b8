package org.childjourney.deadlines;

import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.CaseReference;

/**
 * A level of the ladder was told of late work.
 *
 * @param child whose work it is
 * @param clockId which limit
 * @param subject which of several clocks of one id; null when there is only one
 * @param dueAt when it was due
 * @param level which step of the ladder, from 1
 * @param tell the group that was told
 * @param inform whom outside our groups they inform
 */
public record DeadlineEscalated(CaseReference child, String clockId, String subject, Instant dueAt, int level,
        String tell, List<String> inform) {

}
