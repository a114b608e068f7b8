package org.childjourney.transition;

import java.time.LocalDate;

/**
 * A My Safety Meeting, chaired by a child protection chair.
 *
 * @param heldOn when
 * @param youngPersonThere whether the young person was there
 * @param youngPersonsWords their own words
 * @param safetyPlan the safety plan
 * @param answer whether it is settled
 */
public record SafetyMeetingHeld(LocalDate heldOn, boolean youngPersonThere, String youngPersonsWords, String safetyPlan,
        NewsAnswer answer) {

}
