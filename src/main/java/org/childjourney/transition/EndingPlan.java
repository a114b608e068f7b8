package org.childjourney.transition;

import java.time.LocalDate;

/**
 * What there is for a young adult when support ends at 25.
 *
 * @param sharedOn when
 * @param youngPersonsWords their own words
 * @param peopleAfterwards who is there afterwards
 * @param adultServices which adult services
 * @param goodbye how to say goodbye
 */
public record EndingPlan(LocalDate sharedOn, String youngPersonsWords, String peopleAfterwards, String adultServices,
        String goodbye) {

}
