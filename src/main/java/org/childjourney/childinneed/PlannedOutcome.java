package org.childjourney.childinneed;

import java.time.LocalDate;

/**
 * What is to be different for the child.
 *
 * @param goal what
 * @param measure how everybody will know
 * @param owner who sees to it
 * @param due by when
 */
public record PlannedOutcome(String goal, String measure, String owner, LocalDate due) {
}
