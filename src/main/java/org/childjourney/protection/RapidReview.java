package org.childjourney.protection;

import java.time.LocalDate;

/**
 * The rapid review after a serious incident.
 *
 * @param sentOn when
 * @param learning what has to change
 * @param reviewAdvised whether a practice review is proposed
 * @param why why or why not
 */
public record RapidReview(LocalDate sentOn, String learning, boolean reviewAdvised, String why) {

}
