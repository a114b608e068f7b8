package org.childjourney.transition;

import java.time.LocalDate;

/**
 * The first contact in custody.
 *
 * @param contactOn when
 * @param establishment which establishment
 * @param sentence the sentence
 * @param releaseOn when release is expected, null where it is not asked
 * @param youngPersonsWords their own words
 * @param plan what they need
 */
public record CustodyContact(LocalDate contactOn, String establishment, String sentence, LocalDate releaseOn,
        String youngPersonsWords, String plan) {

}
