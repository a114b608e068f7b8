package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What a young person chose, and how.
 *
 * @param chosen what they choose
 * @param chosenAt when they said so
 * @param inTheirWords in their own words
 * @param capacity whether they can make this decision
 * @param wantsToDecideNow whether they asked to decide sooner
 * @param whySooner why sooner, in their own words
 * @param understoodOptions whether they say that they understood their options
 * @param signedOn when they signed the agreement themselves
 * @param parentObjects whether a parent objects
 * @param holdsBudget whether the recording worker decides about money for placements
 */
public record ChoiceMade(Choice chosen, Instant chosenAt, String inTheirWords, Capacity capacity,
        boolean wantsToDecideNow, String whySooner, boolean understoodOptions, LocalDate signedOn,
        boolean parentObjects, boolean holdsBudget) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ChoiceMade {
        Needed.when(wantsToDecideNow, "whySooner", whySooner, "Why, in their own words?");
        Needed.when(chosen == Choice.ACCEPTS_S20, "signedOn", signedOn, "When did they sign the section 20 agreement?");
    }

    /** Whether it is a no to section 20. */
    boolean declines() {
        return this.chosen == Choice.DECLINES_S20 || this.chosen == Choice.REFUSES_BOTH;
    }

}
