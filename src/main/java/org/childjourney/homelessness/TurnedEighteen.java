package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * With which rights a young person became 18.
 *
 * @param decisionLetterOn when housing sent its decision letter, null if it did not
 * @param weeksLookedAfter weeks looked after since the 14th birthday, in the end
 */
public record TurnedEighteen(LocalDate decisionLetterOn, int weeksLookedAfter) {
}
