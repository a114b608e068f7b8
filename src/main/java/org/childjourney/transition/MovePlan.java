package org.childjourney.transition;

import java.time.LocalDate;

/**
 * How somebody moves out of unsuitable accommodation.
 *
 * @param plannedOn when
 * @param whereTo where to
 * @param safeUntil what keeps them safe until then
 * @param youngPersonsWords their own words
 * @param answer whether it is settled
 */
public record MovePlan(LocalDate plannedOn, String whereTo, String safeUntil, String youngPersonsWords,
        NewsAnswer answer) {

}
