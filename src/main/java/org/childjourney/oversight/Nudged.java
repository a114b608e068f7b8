package org.childjourney.oversight;

import org.childjourney.casefile.CaseReference;

/**
 * That a manager asked after a task.
 *
 * @param taskId id of the open task
 * @param task what is to be done
 * @param child whose case it is; null where it is about no recorded child
 * @param by user id of the manager
 */
public record Nudged(String taskId, String task, CaseReference child, String by) {
}
