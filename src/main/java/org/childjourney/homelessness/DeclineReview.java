package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What a young person said when section 20 was offered again.
 *
 * @param heldOn when they were spoken to
 * @param advocate whether the advocate took part
 * @param changed what has changed
 * @param inTheirWords what they said
 * @param result what they say now
 */
public record DeclineReview(LocalDate heldOn, AdvocateAtReview advocate, String changed, String inTheirWords,
        DeclineResult result) {

}
