package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What a head of service says to more time for one child.
 *
 * @param decision whether it is given
 * @param until the new last day
 * @param reason why
 * @param childImpact what it means for the child
 */
public record ExtensionAnswer(ExtensionDecision decision, LocalDate until, String reason, String childImpact) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ExtensionAnswer {
        var granted = decision == ExtensionDecision.GRANTED;
        Needed.when(granted, "until", until, "Until when?");
        Needed.when(granted, "childImpact", childImpact, "What does more time mean for the child?");
    }

}
