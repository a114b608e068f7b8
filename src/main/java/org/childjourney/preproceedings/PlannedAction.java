package org.childjourney.preproceedings;

import java.time.LocalDate;

/**
 * What somebody does by the plan of a pre-proceedings meeting.
 *
 * @param action what
 * @param owner who
 * @param due by when
 */
public record PlannedAction(String action, String owner, LocalDate due) {
}
