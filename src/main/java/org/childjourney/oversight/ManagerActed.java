package org.childjourney.oversight;

import org.childjourney.casefile.CaseReference;

/**
 * A manager did something about stuck work.
 *
 * @param manager user id
 * @param child whose work it is; null where the process is about no child
 * @param process the key of the process, null for a limit
 * @param what what was done, in a few words without names
 */
public record ManagerActed(String manager, CaseReference child, String process, String what) {
}
