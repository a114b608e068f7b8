package org.childjourney.casefile;

import java.time.Instant;

/**
 * Who was responsible for a child, and since when.
 *
 * @param child the child
 * @param role as what
 * @param team the team
 * @param worker user id of the worker, null while the team has not named one
 * @param reason code of why the worker changed (looked-after return, SW_REASON)
 * @param note what the manager added, may be null
 * @param from when it began
 * @param by user id of who decided it
 * @param until when it ended, null while it holds
 */
public record AllocationDetails(CaseReference child, AllocationRole role, String team, String worker, String reason,
        String note, Instant from, String by, Instant until) {
}
