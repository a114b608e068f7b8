package org.childjourney.oversight;

import java.time.Instant;

import org.childjourney.casefile.CaseReference;

/**
 * A piece of stuck work.
 *
 * @param id of the task, the running clock, the incident or the waiting step
 * @param child whose it is; null where it is about no recorded child
 * @param since since when, or until when where the limit is still ahead
 * @param definition id of the process definition; null for a limit
 * @param instance id of the process instance; null for a limit
 * @param step id of the step in the model, or of the limit
 * @param subject which of several, such as a partner; null where there is only one
 * @param agency the outside agency that has it; null for the county
 * @param assignee who has taken it; null for nobody
 */
record Found(String id, CaseReference child, Instant since, String definition, String instance, String step,
        String subject, String agency, String assignee) {
}
