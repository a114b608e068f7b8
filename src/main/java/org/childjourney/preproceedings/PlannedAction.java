package org.childjourney.preproceedings;

import java.time.LocalDate;

/**
 * What somebody does by the plan of a pre-proceedings meeting.
 *
 * @param action what
 * @param owner who
 * @param due by when
 * @param child case reference of the one child it is for; null when it is for all
 * brothers and sisters
 */
public record PlannedAction(String action, String owner, LocalDate due, String child) {
}
