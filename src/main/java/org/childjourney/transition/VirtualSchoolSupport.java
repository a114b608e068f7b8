package org.childjourney.transition;

import java.time.LocalDate;

/**
 * What the virtual school does for a young adult without education or work.
 *
 * @param talkedOn when
 * @param youngPersonsWords their own words
 * @param help what is offered
 * @param contactPerson who is there for them
 */
public record VirtualSchoolSupport(LocalDate talkedOn, String youngPersonsWords, String help, String contactPerson) {

}
