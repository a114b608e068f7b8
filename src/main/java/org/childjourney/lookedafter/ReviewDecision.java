package org.childjourney.lookedafter;

import java.time.LocalDate;

/**
 * What a review decided that somebody does.
 *
 * @param action what
 * @param owner who
 * @param due by when
 */
public record ReviewDecision(String action, String owner, LocalDate due) {
}
