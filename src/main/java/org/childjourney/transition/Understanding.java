package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What stands in the way of education or work.
 *
 * @param talkedOn when
 * @param youngPersonsWords their own words
 * @param whatTheyWant what they would like to do
 * @param barriers what stands in the way
 * @param strengths what they are good at
 */
public record Understanding(LocalDate talkedOn, String youngPersonsWords, String whatTheyWant, List<Barrier> barriers,
        String strengths) {

    /** An answer that was left out is an empty list. */
    public Understanding {
        barriers = Needed.listOf(barriers);
    }

}
