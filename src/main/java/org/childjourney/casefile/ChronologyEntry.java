package org.childjourney.casefile;

import java.time.Instant;

/**
 * A line of a child's chronology.
 *
 * @param child the child
 * @param at when it happened
 * @param recordedAt when it was written down
 * @param by the user id of the person who did or recorded it, or "system"
 * @param kind what sort of line it is, a code such as STEP or DETAILS
 * @param sentence what happened, in words for people
 */
public record ChronologyEntry(CaseReference child, Instant at, Instant recordedAt, String by, String kind,
        String sentence) {
}
