package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What was planned with a young person who is close to 18.
 *
 * @param letterBy by when housing sends its decision letter
 * @param status what they will be as a care leaver
 * @param statusExplained whether that was explained
 * @param plan what happens on the day
 */
public record EighteenPlan(LocalDate letterBy, CareLeaverStatus status, boolean statusExplained, String plan) {

}
