package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * The yearly offer of support to a young adult who does not receive any.
 *
 * @param offeredOn when
 * @param how how
 * @param answer what they answered
 * @param youngPersonsWords their own words, null where it is not asked
 * @param tried how it was tried, null where it is not asked
 */
public record SupportOffered(LocalDate offeredOn, ContactHow how, OfferAnswer answer, String youngPersonsWords,
        String tried) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public SupportOffered {
        Needed.when(answer == OfferAnswer.WANTS_SUPPORT || answer == OfferAnswer.NOT_NOW, "youngPersonsWords",
                youngPersonsWords, "In their words");
        Needed.when(answer == OfferAnswer.NOT_REACHED, "tried", tried, "How did you try to reach them?");
    }

}
