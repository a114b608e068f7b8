package org.childjourney.transition;

import java.time.LocalDate;

/**
 * Who is named as personal adviser.
 *
 * @param adviser user id of the adviser
 * @param why why this person
 * @param meetingOn when they meet
 * @param where where
 */
public record AdviserNamed(String adviser, String why, LocalDate meetingOn, String where) {

}
